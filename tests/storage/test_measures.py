"""Outcome measures: forms of own activities, answers, taken out and put back."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.core.psfs import PsfsForm, PsfsMeasure
from backcare_desktop.services.ports import Store
from backcare_desktop.storage.store import SqlStore, open_store
from tests.fakes import MemoryStore
from tests.storage.examples import NOON, TODAY, episode
from tests.storage.next_release import contents
from tests.storage.pain import ACTIVITIES, form, groc, psfs, rmdq

DAY = timedelta(days=1)


@pytest.fixture(params=["file", "memory"])
def diary(request: pytest.FixtureRequest) -> Store:
    """A diary on disk, and the one other tests stand on, with a form; both keep the same rules."""
    kept: Store = MemoryStore() if request.param == "memory" else request.getfixturevalue("store")
    kept.measures.put_form(form())
    return kept


def test_everything_is_there_after_opening_again(database: Path) -> None:
    store = open_store(database)
    store.episodes.put(episode(2))
    store.measures.put_form(form(episode=2))
    store.measures.put_psfs(psfs(of=form(episode=2)))
    store.measures.put_rmdq(rmdq(episode=2))
    store.measures.put_groc(groc(episode=2))
    store.close()
    store = open_store(database)
    assert store.measures.forms() == (form(episode=2),)
    assert store.measures.psfs() == (psfs(of=form(episode=2)),)
    assert store.measures.rmdq() == (rmdq(episode=2),)
    assert store.measures.groc() == (groc(episode=2),)
    store.close()


# --- forms ---------------------------------------------------------------------------------------


def test_the_form_that_was_begun_last_stands_last_whatever_the_order_of_entry(diary: Store) -> None:
    newest, oldest = form(2, at_utc=NOON + DAY), form(3, at_utc=NOON - DAY)
    for each in (newest, oldest):
        diary.measures.put_form(each)
    assert diary.measures.forms() == (oldest, form(), newest)


def test_a_form_is_never_rewritten(diary: Store) -> None:
    shorter = PsfsForm("form-1", form().begun, ACTIVITIES[:1])
    with pytest.raises(ValueError, match="form"):
        diary.measures.put_form(shorter)
    assert diary.measures.forms() == (form(),)


def test_a_form_without_answers_can_be_removed_and_put_again(diary: Store) -> None:
    for _ in range(2):
        diary.measures.remove_form("form-1")
        assert diary.measures.forms() == ()
    diary.measures.put_form(form())
    assert diary.measures.forms() == (form(),)


def test_a_form_with_answers_stays_also_if_they_were_removed(diary: Store) -> None:
    diary.measures.put_psfs(psfs())
    diary.measures.remove("psfs-1", NOON)
    with pytest.raises(ValueError, match="answers"):
        diary.measures.remove_form("form-1")
    diary.measures.restore("psfs-1")
    assert diary.measures.psfs() == (psfs(),)


def test_an_answer_to_a_form_that_is_not_there_is_our_mistake(diary: Store) -> None:
    with pytest.raises(LookupError, match="form-9"):
        diary.measures.put_psfs(psfs(of=form(9)))
    assert diary.measures.psfs() == ()


def test_answers_keep_the_form_that_they_answered(diary: Store) -> None:
    other = PsfsForm("form-2", form(at_utc=NOON + DAY).begun, ACTIVITIES[:1])
    diary.measures.put_form(other)
    later = PsfsMeasure("psfs-2", psfs(at_utc=NOON + DAY).when, other, {"socks": 10})
    for each in (psfs(), later):
        diary.measures.put_psfs(each)
    assert diary.measures.psfs() == (psfs(), later)


# --- answers -------------------------------------------------------------------------------------


def test_answers_stand_in_order_of_time(diary: Store) -> None:
    for number, days in ((1, 2), (2, 0), (3, 1)):
        diary.measures.put_psfs(psfs(number, at_utc=NOON + days * DAY))
        diary.measures.put_rmdq(rmdq(number, at_utc=NOON + days * DAY))
        diary.measures.put_groc(groc(number, at_utc=NOON + days * DAY))
    for answers in (diary.measures.psfs(), diary.measures.rmdq(), diary.measures.groc()):
        assert [answer.id[-1] for answer in answers] == ["2", "3", "1"]


def test_answers_of_some_days_only_can_be_asked_for(diary: Store) -> None:
    for number in range(4):
        diary.measures.put_psfs(psfs(number, at_utc=NOON + number * DAY))
        diary.measures.put_rmdq(rmdq(number, at_utc=NOON + number * DAY))
    first, last = TODAY + DAY, TODAY + 2 * DAY
    for answers in (diary.measures.psfs(first, last), diary.measures.rmdq(first, last)):
        assert [answer.id[-1] for answer in answers] == ["1", "2"]
    assert diary.measures.psfs(date(2030, 1, 1)) == ()
    assert diary.measures.rmdq(date(2030, 1, 1)) == ()


def test_an_answer_is_rewritten_whole(diary: Store) -> None:
    unfinished = replace(rmdq(ticked=()), finished=False)
    for answer in (unfinished, rmdq(ticked=tuple(range(1, 25))), rmdq(ticked=(2,))):
        diary.measures.put_rmdq(answer)
        assert diary.measures.rmdq() == (answer,)
    for rated in (psfs(), replace(psfs(), scores={"drive": 10}), replace(psfs(), scores={})):
        diary.measures.put_psfs(rated)
        assert diary.measures.psfs() == (rated,)
    for score in (-5, 0, 5):
        diary.measures.put_groc(groc(score=score))
        assert diary.measures.groc() == (groc(score=score),)


@pytest.mark.parametrize("answer", ["psfs-1", "rmdq-1", "groc-1"])
def test_a_removed_answer_shows_nowhere_and_comes_back_whole(diary: Store, answer: str) -> None:
    diary.measures.put_psfs(psfs())
    diary.measures.put_rmdq(rmdq())
    diary.measures.put_groc(groc())
    before = diary.measures.psfs(), diary.measures.rmdq(), diary.measures.groc()
    for days in (0, 1):
        diary.measures.remove(answer, NOON + days * DAY)
        shown = [each.id for each in diary.measures.psfs()]
        shown += [each.id for each in diary.measures.rmdq()]
        shown += [each.id for each in diary.measures.groc()]
        assert answer not in shown
        assert len(shown) == 2
    for _ in range(2):
        diary.measures.restore(answer)
        assert before == (diary.measures.psfs(), diary.measures.rmdq(), diary.measures.groc())


def test_rewriting_a_removed_answer_leaves_it_removed(diary: Store) -> None:
    diary.measures.put_groc(groc())
    diary.measures.remove("groc-1", NOON)
    diary.measures.put_groc(groc(score=1))
    assert diary.measures.groc() == ()
    diary.measures.restore("groc-1")
    assert diary.measures.groc() == (groc(score=1),)


def test_an_unknown_answer_is_our_mistake_not_a_success(diary: Store) -> None:
    with pytest.raises(LookupError, match="rmdq-8"):
        diary.measures.remove("rmdq-8", NOON)
    with pytest.raises(LookupError, match="rmdq-8"):
        diary.measures.restore("rmdq-8")


def test_rewriting_an_answer_with_itself_changes_no_row(database: Path) -> None:
    def answer(store: SqlStore) -> None:
        store.measures.put_psfs(psfs())
        store.measures.put_rmdq(rmdq())
        store.close()

    store = open_store(database)
    store.measures.put_form(form())
    answer(store)
    before = contents(database)
    answer(open_store(database))
    assert contents(database) == before
