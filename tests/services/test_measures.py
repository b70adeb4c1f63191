"""Outcome measures: the same ones again, a score only for what is finished, history that stays."""

import itertools
from datetime import date, timedelta

import pytest

from backcare_desktop.core.clock import now
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.outcome import Verdict
from backcare_desktop.core.own_routine import TextFault
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.psfs import PsfsForm
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.measures import (
    Answered,
    Asking,
    Measure,
    Measures,
    WordsRefusedError,
)
from tests.fakes import FakeClock, MemoryStore

TODAY = date(2025, 7, 9)
WEEK = 7 * 86400.0
MEASURES = Changes(measures=True)


class Book:
    """A diary in memory with its use cases."""

    def __init__(self) -> None:
        numbers = itertools.count(1)
        self.clock = FakeClock()
        self.store = MemoryStore()
        self.measures = Measures(
            self.store.measures,
            self.store.episodes,
            self.clock,
            lambda: f"id-{next(numbers)}",
        )

    def named(self, *words: str) -> PsfsForm:
        return self.measures.name_activities(words or ("deadlift 60 kg", "socks")).form

    def rated(self, form: PsfsForm, *scores: int) -> Answered:
        keys = [activity.id for activity in form.activities]
        return self.measures.rate_activities(dict(zip(keys, scores, strict=False)))

    def ticked(self, count: int) -> Answered:
        return self.measures.answer_rmdq(range(1, count + 1), finished=True)

    def begin_episode(self, key: str) -> Episode:
        here = now(self.clock)
        episode = Episode(key, here.local_date, None, None, (), here)
        self.store.episodes.put(episode)
        return episode

    def end_episode(self, episode: Episode) -> None:
        self.store.episodes.put(episode.ended(now(self.clock)))


@pytest.fixture
def book() -> Book:
    return Book()


# --- own activities ------------------------------------------------------------------------------


def test_activities_are_named_in_own_words_and_rated_again_and_again(book: Book) -> None:
    form = book.named(" deadlift 60 kg ", "socks")
    assert [activity.words for activity in form.activities] == ["deadlift 60 kg", "socks"]
    first = book.rated(form, 2, 4)
    assert (first.before, first.changes) == (None, MEASURES)
    book.clock.advance(WEEK)
    second = book.rated(form, 6, 6)
    (history,) = book.measures.page().psfs
    assert history.answers == (second.measure, first.measure)
    assert history.first == first.measure
    assert history.change is not None
    assert (history.change.difference, history.change.verdict) == (3, Verdict.BETTER)
    one, other = form.activities
    assert history.activities[one.id].verdict is Verdict.BETTER
    assert history.activities[other.id].verdict is Verdict.UNCLEAR


def test_other_activities_begin_anew_and_the_old_history_stays(book: Book) -> None:
    old = book.named()
    answer = book.rated(old, 2, 4)
    book.clock.advance(WEEK)
    new = book.named("squat")
    page = book.measures.page()
    assert page.form == new
    assert [history.form for history in page.psfs] == [new, old]
    assert page.psfs[1].answers == (answer.measure,)
    assert (page.psfs[0].answers, page.psfs[0].change) == ((), None)


def test_new_activities_can_be_taken_back_until_they_are_rated(book: Book) -> None:
    old, new = book.named(), book.named("squat")
    assert book.measures.undo_form(new.id) == MEASURES
    assert book.measures.page().form == old
    book.rated(old, 2, 4)
    with pytest.raises(ValueError, match="answers"):
        book.measures.undo_form(old.id)


@pytest.mark.parametrize(
    "words",
    [(), ("a", "b", "c", "d"), ("Squat", " squat"), ("",), ("a\nb",), ("x" * 101,), ("a\x00b",)],
)
def test_none_too_many_the_same_twice_and_what_is_no_line_are_refused(
    book: Book, words: tuple[str, ...]
) -> None:
    with pytest.raises(ValueError, match=r"activit"):
        book.measures.name_activities(words)
    assert book.measures.page().form is None


def test_words_that_cannot_be_read_are_refused_with_their_place(book: Book) -> None:
    with pytest.raises(WordsRefusedError) as refused:
        book.measures.name_activities(("squat", "\u2800"))
    assert (refused.value.index, refused.value.fault) == (1, TextFault.UNREADABLE)
    assert book.measures.page().form is None


def test_nothing_is_rated_before_activities_are_named(book: Book) -> None:
    with pytest.raises(LookupError):
        book.measures.rate_activities({"a": 3})


def test_a_score_off_its_scale_is_refused(book: Book) -> None:
    form = book.named("squat")
    with pytest.raises(ValueError, match="0 to 10"):
        book.rated(form, 11)
    assert book.measures.page().psfs[0].answers == ()


def test_an_answer_is_edited_with_its_own_form_and_time_and_the_edit_undone(book: Book) -> None:
    form = book.named("squat")
    kept = book.rated(form, 3)
    book.clock.advance(WEEK)
    book.named("run")
    key = form.activities[0].id
    edited = book.measures.rate_activities({key: 7}, measure_id=kept.measure.id)
    assert edited.before == kept.measure
    assert edited.measure.when == kept.measure.when
    assert book.measures.page().psfs[1].answers == (edited.measure,)
    assert book.measures.undo(edited) == MEASURES
    assert book.measures.page().psfs[1].answers == (kept.measure,)


# --- the questionnaire ---------------------------------------------------------------------------


def test_a_finished_form_with_no_ticks_is_nought(book: Book) -> None:
    answered = book.measures.answer_rmdq((), finished=True)
    (answer,) = book.measures.page().rmdq.answers
    assert answer == answered.measure
    assert answer.score == 0


def test_an_unfinished_form_has_no_score_and_goes_on_the_same_day(book: Book) -> None:
    begun = book.measures.answer_rmdq((7, 3), finished=False).measure
    rmdq = book.measures.page().rmdq
    assert rmdq.unfinished == begun
    assert rmdq.answers == ()
    done = book.measures.answer_rmdq((3, 7, 24), finished=True, measure_id=begun.id)
    assert done.before == begun
    rmdq = book.measures.page().rmdq
    assert (rmdq.unfinished, rmdq.answers) == (None, (done.measure,))
    book.measures.undo(done)
    assert book.measures.page().rmdq.unfinished == begun


def test_what_was_begun_yesterday_is_not_gone_on_with(book: Book) -> None:
    begun = book.measures.answer_rmdq((3,), finished=False).measure
    book.clock.advance(86400)
    assert book.measures.page().rmdq.unfinished is None
    with pytest.raises(ValueError, match="another day"):
        book.measures.answer_rmdq((3, 4), finished=True, measure_id=begun.id)


@pytest.mark.parametrize("ticked", [(0,), (25,), (1, 99)])
def test_statements_that_do_not_exist_are_refused(book: Book, ticked: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="1 to 24"):
        book.measures.answer_rmdq(ticked, finished=True)
    assert book.measures.page().rmdq.answers == ()


def test_the_change_is_told_from_the_first_answer_of_the_episode(book: Book) -> None:
    book.ticked(20)
    book.clock.advance(WEEK)
    book.begin_episode("e")
    first = book.ticked(12)
    book.clock.advance(WEEK)
    book.ticked(9)
    book.clock.advance(WEEK)
    latest = book.ticked(4)
    rmdq = book.measures.page().rmdq
    assert rmdq.answers[0] == latest.measure
    assert (rmdq.first, len(rmdq.answers)) == (first.measure, 4)
    assert rmdq.change is not None
    assert (rmdq.change.difference, rmdq.change.verdict) == (-8, Verdict.BETTER)


def test_an_episode_without_an_answer_has_no_change_of_an_earlier_one(book: Book) -> None:
    earlier = book.begin_episode("a")
    book.ticked(12)
    book.clock.advance(WEEK)
    book.ticked(4)
    book.end_episode(earlier)
    assert book.measures.page().rmdq.change is not None
    book.begin_episode("b")
    rmdq = book.measures.page().rmdq
    assert (rmdq.first, rmdq.change) == (None, None)


def test_own_activities_too_are_told_from_the_first_answer_of_the_episode(book: Book) -> None:
    form = book.named()
    earlier = book.begin_episode("a")
    book.rated(form, 2, 2)
    book.clock.advance(WEEK)
    book.rated(form, 9, 9)
    book.end_episode(earlier)
    book.clock.advance(40 * WEEK)
    book.begin_episode("b")
    before = book.measures.page().psfs[0]
    assert (before.first, before.change) == (None, None)
    start = book.rated(form, 4, 4)
    alone = book.measures.page().psfs[0]
    assert (alone.first, alone.change) == (start.measure, None)
    book.clock.advance(WEEK)
    book.rated(form, 5, 5)
    change = book.measures.page().psfs[0].change
    assert change is not None and (change.first, change.verdict) == (4, Verdict.UNCLEAR)


def test_an_answer_belongs_to_the_episode_it_was_given_in_though_that_was_entered_later(
    book: Book,
) -> None:
    form = book.named()
    book.rated(form, 8, 8)
    book.ticked(2)
    book.clock.advance(4 * WEEK)
    first = book.rated(form, 2, 2), book.ticked(14)
    onset = now(book.clock).local_date
    book.clock.advance(WEEK)
    here = now(book.clock)
    book.store.episodes.put(Episode("e", onset, None, None, (), here))
    book.rated(form, 5, 5)
    book.ticked(9)
    page = book.measures.page()
    assert (page.psfs[0].first, page.rmdq.first) == tuple(each.measure for each in first)


def test_after_an_episode_a_change_is_told_from_the_first_answer_since(book: Book) -> None:
    form = book.named()
    episode = book.begin_episode("e")
    book.rated(form, 2, 2)
    book.clock.advance(WEEK)
    book.end_episode(episode)
    book.clock.advance(WEEK)
    since = book.rated(form, 9, 9)
    book.clock.advance(WEEK)
    book.rated(form, 8, 8)
    assert book.measures.page().psfs[0].first == since.measure


def test_activities_that_are_no_longer_in_use_keep_their_change(book: Book) -> None:
    form = book.named()
    book.rated(form, 2, 2)
    book.clock.advance(WEEK)
    book.rated(form, 6, 6)
    book.clock.advance(WEEK)
    book.named("rowing")
    book.begin_episode("e")
    old = book.measures.page().psfs[1]
    assert old.form == form and old.change is not None


def test_one_answer_is_a_start_and_no_change(book: Book) -> None:
    only = book.ticked(12)
    rmdq = book.measures.page().rmdq
    assert (rmdq.first, rmdq.change) == (only.measure, None)


# --- since the start -----------------------------------------------------------------------------


def test_the_change_since_the_start_is_kept_edited_and_undone(book: Book) -> None:
    kept = book.measures.answer_groc(-5)
    edited = book.measures.answer_groc(3, measure_id=kept.measure.id)
    assert book.measures.page().groc == (edited.measure,)
    book.measures.undo(edited)
    assert book.measures.page().groc == (kept.measure,)
    with pytest.raises(ValueError, match="-5 and 5"):
        book.measures.answer_groc(6)


# --- taken back ----------------------------------------------------------------------------------


def test_any_answer_can_be_removed_and_restored(book: Book) -> None:
    form = book.named("squat")
    for answered in (book.rated(form, 3), book.ticked(5), book.measures.answer_groc(1)):
        before = book.measures.page()
        assert book.measures.remove(answered.measure.id) == MEASURES
        assert book.measures.page() != before
        assert book.measures.restore(answered.measure.id) == MEASURES
        assert book.measures.page() == before


def test_undoing_a_new_answer_takes_it_away(book: Book) -> None:
    book.measures.undo(book.ticked(5))
    assert book.measures.page().rmdq.answers == ()


def test_answers_that_are_gone_are_said_to_be(book: Book) -> None:
    for use in (book.measures.remove, book.measures.restore):
        with pytest.raises(LookupError):
            use("gone")
    with pytest.raises(LookupError):
        book.measures.answer_groc(1, measure_id="gone")


def test_a_full_disk_keeps_nothing(book: Book) -> None:
    book.store.measures.problem = StorageUnavailable(StorageProblem.FULL)
    with pytest.raises(StorageUnavailable):
        book.ticked(5)
    book.store.measures.problem = None
    assert book.measures.page().rmdq.answers == ()


# --- when to ask ---------------------------------------------------------------------------------


def test_own_activities_are_due_every_week_once_some_were_named(book: Book) -> None:
    assert book.measures.page().due == (Measure.RMDQ,)
    form = book.named("squat")
    assert Measure.PSFS in book.measures.page().due
    book.rated(form, 3)
    page = book.measures.page()
    assert Measure.PSFS not in page.due
    assert page.psfs_from == TODAY + timedelta(days=7)
    book.clock.advance(WEEK)
    assert Measure.PSFS in book.measures.page().due


@pytest.mark.parametrize(("every", "weeks"), [(14, 2), (7, 1)])
def test_the_questionnaire_is_due_every_two_weeks_or_weekly_by_choice(
    book: Book, every: int, weeks: int
) -> None:
    book.ticked(5)
    asking = Asking(rmdq_every_days=every)
    book.clock.advance(weeks * WEEK - 86400)
    assert book.measures.page(asking).due == ()
    book.clock.advance(86400)
    page = book.measures.page(asking)
    assert (page.due, page.rmdq_from) == ((Measure.RMDQ,), page.today)


def test_what_is_unfinished_stays_due(book: Book) -> None:
    book.measures.answer_rmdq((1, 2), finished=False)
    page = book.measures.page()
    assert (page.due, page.rmdq_from) == ((Measure.RMDQ,), None)


def test_nothing_is_asked_of_whoever_wants_none_or_later(book: Book) -> None:
    assert book.measures.page(Asking(asked=False)).due == ()
    later = Asking(not_before=TODAY + timedelta(days=1))
    assert book.measures.page(later).due == ()
    book.clock.advance(86400)
    assert book.measures.page(later).due == (Measure.RMDQ,)
