"""What is touched and typed while the diary is still busy with what came before."""

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from backcare_desktop.core.diary import Rating
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.pain_context import EntryDetail
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.entries import EntryRefusedError, Refusal
from backcare_desktop.ui.tabs.pain.entry_draft import EntryDraft, ReliefDraft
from backcare_desktop.ui.tabs.pain.entry_reading import Wrong
from backcare_desktop.ui.tabs.pain.entry_scribe import refused_fields
from tests.fakes import HeldJobs
from tests.ui.pain_entry_house import House, at

FULL = StorageUnavailable(StorageProblem.FULL)
NO_NUMBER = {"score": "Choose a number from 0 to 10 first."}


@pytest.fixture
def jobs() -> HeldJobs:
    return HeldJobs()


@pytest.fixture
def house(jobs: HeldJobs) -> House:
    house = House(jobs=jobs)
    house.room.new()
    return house


def write(house: House, **changes: Any) -> None:
    house.sheet.write(replace(house.draft, **changes))


def scores(house: House) -> list[int]:
    return [entry.rating.score for entry in house.kept]


def test_what_is_held_back_is_really_held_back(house: House, jobs: HeldJobs) -> None:
    house.keeper.rate(4)
    assert (house.kept, len(jobs)) == ((), 1)


def test_a_touch_right_after_undo_is_kept(house: House, jobs: HeldJobs) -> None:
    house.keeper.rate(4)
    jobs.run()
    house.undo()
    house.keeper.rate(6)
    jobs.run()
    assert scores(house) == [6]
    assert (house.state.score, house.state.kept) == (6, True)
    assert not house.keeper.unsaved
    assert house.undo() == "Pain 6 saved"
    jobs.run()
    assert scores(house) == []


def test_a_touch_that_comes_before_the_page_knows_of_the_undo_is_kept_too(
    house: House, jobs: HeldJobs
) -> None:
    house.keeper.rate(4)
    jobs.run()
    house.store.ratings.remove(house.kept[0].rating.id, house.clock.utc)
    house.room.refresh()
    house.keeper.rate(6)
    jobs.run()
    assert scores(house) == [6]
    assert (house.state.score, house.keeper.unsaved) == (6, False)


def test_details_of_an_entry_that_was_undone_meanwhile_stay_and_ask_for_a_number(
    house: House, jobs: HeldJobs
) -> None:
    house.keeper.rate(4)
    jobs.run()
    write(house, note="stairs")
    house.undo()
    house.keeper.save()
    jobs.run()
    assert (house.kept, house.draft.note) == ((), "stairs")
    assert house.state.problems == NO_NUMBER
    assert (house.keeper.unsaved, house.closed) == (True, 0)
    house.keeper.rate(3)
    house.keeper.save()
    jobs.run()
    house.keeper.save()
    jobs.run()
    assert (scores(house), house.kept[0].rating.note) == ([3], "stairs")


def test_leaving_for_another_entry_is_forgotten_when_the_details_could_not_be_saved(
    house: House, jobs: HeldJobs
) -> None:
    refused: list[None] = []
    house.keeper.refused.connect(lambda: refused.append(None))
    house.keeper.rate(4)
    jobs.run()
    write(house, note="stairs")
    house.undo()
    house.keeper.new()
    house.keeper.save()
    jobs.run()
    assert (house.asked, len(refused)) == (1, 1)
    opened = house.opened
    house.keeper.discard()
    assert (house.closed, house.opened) == (1, opened)


def test_an_undo_of_what_is_gone_changes_nothing_more(house: House, jobs: HeldJobs) -> None:
    house.keeper.rate(4)
    jobs.run()
    (_, undo) = house.undos[0]
    undo()
    undo()
    jobs.run()
    assert (scores(house), house.problems) == ([], [])


def test_a_time_that_is_typed_while_the_touch_is_on_its_way_stays(
    house: House, jobs: HeldJobs
) -> None:
    house.keeper.rate(4)
    write(house, when=house.when("9 July 2025", "6:00"))
    jobs.run()
    assert house.draft.when.time == "6:00"
    assert house.keeper.unsaved
    house.keeper.save()
    jobs.run()
    assert house.kept[0].rating.when.local == at(2025, 7, 9, 6, 0)


def test_a_touch_that_is_tried_again_is_of_the_moment_of_the_touch(
    house: House, jobs: HeldJobs
) -> None:
    touched = house.clock.utc
    house.store.entries.problem = FULL
    house.keeper.rate(4)
    jobs.run()
    house.store.entries.problem = None
    house.clock.advance(26 * 3600)
    house.unsaved[0][2]()
    jobs.run()
    assert house.kept[0].rating.when.at_utc == touched


def test_saving_while_nothing_can_be_written_says_so() -> None:
    house, refused = House(), list[None]()
    house.keeper.refused.connect(lambda: refused.append(None))
    house.room.new()
    house.keeper.rate(4)
    write(house, note="stairs")
    house.room.set_writable(False)
    house.keeper.leave()
    house.keeper.save()
    assert (len(refused), house.keeper.unsaved, house.closed) == (1, True, 0)
    assert house.state.reason == "The diary can’t be written now, so nothing is saved."


def test_without_its_number_an_entry_is_not_in_the_diary() -> None:
    house = House()
    house.room.new()
    assert not house.keeper.scored
    house.keeper.rate(4)
    assert house.keeper.scored
    write(house, note="stairs")
    house.undo()
    assert (house.keeper.scored, house.keeper.unsaved) == (False, True)


# --- refused words -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "field"),
    [("\u2800rest", "eased"), ("\u2800sit", "worsened"), ("\u2800pill", "relief-1")],
)
def test_words_that_the_services_refuse_are_told_beside_their_field(words: str, field: str) -> None:
    draft = EntryDraft(
        eased_words="\u2800rest ",
        worsened_words="\u2800sit",
        reliefs=(ReliefDraft("walk"), ReliefDraft("other", "\u2800pill")),  # type: ignore[arg-type]
    )
    refusal = EntryRefusedError(Refusal.UNREADABLE, words)
    assert refused_fields(refusal, draft) == {field: Wrong.UNREADABLE}


def test_words_are_kept_words_only_where_they_stood() -> None:
    house = House()
    when = house.felt(4, timedelta(hours=1)).rating.when
    house.store.entries.put(
        Entry(Rating("old", 4, when, note="\u2800"), house.clock.utc, EntryDetail())
    )
    house.room.edit("old")
    write(house, eased_words="\u2800")
    house.keeper.save()
    assert list(house.state.problems) == ["eased"]
    assert house.closed == 0


def test_what_the_services_refuse_stays_said_until_it_is_changed() -> None:
    house = House()
    house.room.new()
    house.keeper.rate(4)
    page = house.sheet.page
    assert page is not None
    house.sheet.refuse(page, {"note": Wrong.UNREADABLE})
    house.sheet.show_now()
    assert list(house.state.problems) == ["note"]
    write(house, note="stairs")
    assert house.state.problems == {}
