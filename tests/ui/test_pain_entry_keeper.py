"""The entry page without a window: what a touch saves, what waits for Done, what is refused."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.diary import LONGEST_NOTE, RatingContext
from backcare_desktop.core.pain_context import Activity, Effect, EntryDetail, Quality, ReliefKind
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.ui.tabs.pain.entry_draft import EntryDraft, ReliefDraft, WhenDraft
from backcare_desktop.ui.tabs.pain.entry_reading import SCORE
from tests.fakes import FakeClock, HeldJobs
from tests.ui.pain_entry_house import House, at

FULL = StorageUnavailable(StorageProblem.FULL, "no space")
DETAILS: dict[str, Any] = {
    "context": RatingContext.WORST,
    "areas": (BodyArea.LOWER_BACK_LEFT,),
    "qualities": (Quality.STIFF,),
    "doing": Activity.SITTING,
    "eased_by": (Activity.WALKING,),
    "worsened_by": (Activity.DRIVING,),
    "eased_words": "a hard floor",
    "worsened_words": "carrying boxes",
    "reliefs": (
        ReliefDraft(ReliefKind.WARMTH, minutes=20, effect=Effect.EASED),
        ReliefDraft(ReliefKind.MEDICINE, "ibuprofen 400 mg"),
    ),
    "note": "moved house",
}


@pytest.fixture
def house() -> House:
    return House()


def write(house: House, **changes: Any) -> EntryDraft:
    draft = replace(house.draft, **changes)
    house.sheet.write(draft)
    return draft


# --- a touch -------------------------------------------------------------------------------------


def test_one_touch_saves_and_opens_the_rest_of_the_page(house: House) -> None:
    house.room.new()
    assert (house.state.score, house.state.details) == (None, False)
    house.keeper.rate(4)
    (entry,) = house.kept
    assert (entry.rating.score, entry.rating.when.at_utc) == (4, house.clock.utc)
    assert (house.state.score, house.state.details, house.state.kept) == (4, True, True)
    assert house.undos[0][0] == "Pain 4 saved"
    assert house.changes[-1].ratings
    assert not house.keeper.unsaved


def test_another_touch_takes_the_place_of_the_first(house: House) -> None:
    house.room.new()
    for score in (4, 6):
        house.keeper.rate(score)
    assert [entry.rating.score for entry in house.kept] == [6]
    house.undo()
    assert [entry.rating.score for entry in house.kept] == [4]
    assert house.state.score == 4


def test_two_quick_touches_make_one_entry() -> None:
    jobs = HeldJobs()
    house = House(jobs=jobs)
    house.room.new()
    house.keeper.rate(4)
    house.keeper.rate(6)
    jobs.run()
    assert [entry.rating.score for entry in house.kept] == [6]


def test_done_right_after_a_touch_keeps_the_touched_score() -> None:
    jobs = HeldJobs()
    house = House(jobs=jobs)
    house.room.new()
    house.keeper.rate(4)
    jobs.run()
    write(house, note="stairs")
    house.keeper.rate(7)
    house.keeper.save()
    jobs.run()
    (entry,) = house.kept
    assert (entry.rating.score, entry.rating.note) == (7, "stairs")


def test_undoing_the_first_touch_leaves_an_empty_page_and_no_entry(house: House) -> None:
    house.room.new()
    house.keeper.rate(4)
    house.undo()
    assert len(house.kept) == 0
    assert (house.state.score, house.state.kept, house.state.details) == (None, False, False)
    house.keeper.rate(3)
    assert [entry.rating.score for entry in house.kept] == [3]


def test_undoing_the_touch_keeps_what_was_typed_meanwhile(house: House) -> None:
    house.room.new()
    house.keeper.rate(4)
    write(house, note="after the walk")
    house.undo()
    assert (house.kept, house.draft.note) == ((), "after the walk")
    house.keeper.save()
    assert house.state.problems == {"score": "Choose a number from 0 to 10 first."}
    house.keeper.rate(2)
    house.keeper.save()
    assert (house.kept[0].rating.score, house.kept[0].rating.note) == (2, "after the walk")


# --- everything else -----------------------------------------------------------------------------


def test_done_writes_everything_at_once(house: House) -> None:
    house.room.new()
    house.keeper.rate(4)
    write(house, **DETAILS)
    assert house.keeper.unsaved
    house.keeper.save()
    (entry,) = house.kept
    detail = entry.detail
    assert (entry.rating.score, entry.rating.note) == (4, "moved house")
    assert entry.rating.context is RatingContext.WORST
    assert detail.areas == (BodyArea.LOWER_BACK_LEFT,)
    assert (detail.qualities, detail.doing) == ((Quality.STIFF,), Activity.SITTING)
    assert (detail.eased_by, detail.eased_words) == ((Activity.WALKING,), "a hard floor")
    assert (detail.worsened_by, detail.worsened_words) == ((Activity.DRIVING,), "carrying boxes")
    said = {(r.kind, r.words, r.minutes, r.effect, r.when) for r in entry.reliefs}
    assert said == {
        (ReliefKind.WARMTH, "", 20, Effect.EASED, entry.rating.when),
        (ReliefKind.MEDICINE, "ibuprofen 400 mg", None, None, entry.rating.when),
    }
    assert (house.closed, house.undos[-1][0]) == (1, "Entry saved")


def test_done_with_nothing_added_closes_and_writes_nothing(house: House) -> None:
    house.room.new()
    house.keeper.rate(4)
    written = len(house.changes)
    house.keeper.save()
    assert (house.closed, len(house.changes)) == (1, written)


def test_an_edit_shows_what_is_kept_and_its_undo_puts_it_back(house: House) -> None:
    house.room.new()
    house.keeper.rate(4)
    write(house, **DETAILS)
    house.keeper.save()
    (before,) = house.kept
    house.room.edit(before.rating.id)
    assert house.state.title == "Change an entry"
    assert (house.state.score, house.draft.note) == (4, "moved house")
    assert not house.keeper.unsaved
    write(house, note="", reliefs=house.draft.reliefs[:1], areas=())
    house.keeper.save()
    assert len(house.kept[0].reliefs) == 1
    assert house.undo() == "Entry saved"
    assert house.kept == (before,)


def test_a_deleted_entry_comes_back_with_everything(house: House) -> None:
    house.room.new()
    house.keeper.rate(4)
    write(house, **DETAILS)
    house.keeper.save()
    (before,) = house.kept
    house.room.edit(before.rating.id)
    house.keeper.remove()
    assert (house.kept, house.closed) == ((), 2)
    assert house.undo() == "Entry deleted"
    assert house.kept == (before,)


def test_an_entry_that_is_gone_by_now_is_not_opened(house: House) -> None:
    entry = house.felt(3, timedelta(hours=1))
    house.room.remove(entry.rating.id)
    house.room.edit(entry.rating.id)
    house.room.remove(entry.rating.id)
    assert house.opened == 0
    assert house.changes[-1].ratings  # so that whoever listed it reads again


def test_a_rating_of_a_session_stays_with_it(house: House) -> None:
    entry = house.felt(5, timedelta(hours=1), session="s1")
    house.room.edit(entry.rating.id)
    assert (house.state.session, house.state.contexts) == ("After the session", ())
    write(house, note="hips felt loose")
    house.keeper.save()
    (kept,) = house.kept
    assert (kept.rating.session_id, kept.rating.context) == ("s1", RatingContext.AFTER_SESSION)


def test_other_ratings_are_not_offered_a_session(house: House) -> None:
    house.room.new()
    offered = set(house.state.contexts)
    assert not offered & {RatingContext.BEFORE_SESSION, RatingContext.AFTER_SESSION}


# --- leaving -------------------------------------------------------------------------------------


def test_leaving_asks_only_where_something_would_be_lost(house: House) -> None:
    house.room.new()
    house.keeper.rate(4)
    house.keeper.leave()
    assert (house.asked, house.closed) == (0, 1)
    house.room.new()
    house.keeper.rate(4)
    write(house, note="long drive")
    house.keeper.leave()
    assert (house.asked, house.closed) == (1, 1)
    house.keeper.stay()
    assert house.draft.note == "long drive"
    house.keeper.leave()
    house.keeper.discard()
    assert (house.closed, house.kept[0].rating.note) == (2, "")


def test_a_new_entry_asks_about_the_one_that_is_open(house: House) -> None:
    house.room.new()
    house.keeper.rate(4)
    write(house, note="long drive")
    house.room.new()
    assert (house.asked, house.draft.note) == (1, "long drive")
    house.keeper.save()
    assert house.kept[0].rating.note == "long drive"
    assert (house.opened, house.state.score) == (2, None)


def test_changes_are_taken_back_one_by_one_and_letters_together(house: House) -> None:
    house.room.new()
    house.keeper.rate(4)
    write(house, qualities=(Quality.DULL,))
    for text in ("s", "st", "stiff"):
        write(house, note=text)
    assert house.sheet.take_back()
    assert (house.draft.note, house.draft.qualities) == ("", (Quality.DULL,))
    assert house.sheet.take_back()
    assert not house.keeper.unsaved
    assert not house.sheet.take_back()


# --- the symptom check ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        {"areas": (BodyArea.CALF_LEFT,)},
        {"areas": (BodyArea.BACK_OF_THIGH_RIGHT,)},
        {"qualities": (Quality.ELECTRIC,)},
        {"qualities": (Quality.TINGLING,)},
        {"qualities": (Quality.NUMB,)},
    ],
)
def test_a_leg_or_a_nerve_offers_the_check(house: House, said: dict[str, Any]) -> None:
    house.room.new()
    house.keeper.rate(4)
    assert (house.state.leg_offer, house.state.nerve_offer) == ("", "")
    write(house, **said)
    offer = house.state.leg_offer or house.state.nerve_offer
    assert "a reason to check your symptoms" in offer
    assert "Get help at once" in offer
    house.keeper.check()
    assert (house.checks, house.closed) == (1, 0)
    assert not house.keeper.unsaved
    assert house.kept[0].detail != EntryDetail()


def test_a_full_disk_hides_no_check(house: House) -> None:
    house.room.new()
    house.keeper.rate(4)
    write(house, areas=(BodyArea.CALF_LEFT,))
    house.store.entries.problem = FULL
    house.keeper.check()
    assert (house.checks, house.keeper.unsaved) == (1, True)


def test_the_back_alone_offers_nothing(house: House) -> None:
    house.room.new()
    house.keeper.rate(9)
    write(house, areas=(BodyArea.LOWER_BACK_LEFT,), qualities=(Quality.STABBING,))
    assert (house.state.leg_offer, house.state.nerve_offer) == ("", "")


# --- what can't be saved -------------------------------------------------------------------------


def test_a_full_disk_keeps_what_was_typed_and_saves_it_later(house: House) -> None:
    house.room.new()
    house.keeper.rate(4)
    typed = write(house, **DETAILS)
    house.store.entries.problem = FULL
    house.keeper.save()
    ((said, problem, retry),) = house.unsaved
    assert (said, problem.problem) == (
        "The details of the entry were not saved.",
        StorageProblem.FULL,
    )
    assert (house.draft, house.closed) == (typed, 0)
    house.store.entries.problem = None
    retry()
    assert (house.kept[0].rating.note, house.closed) == ("moved house", 1)


def test_a_touch_on_a_full_disk_is_kept_for_the_moment_it_was_given(house: House) -> None:
    house.room.new()
    house.store.entries.problem = FULL
    house.keeper.rate(6)
    assert (house.state.score, house.state.kept) == (None, False)
    ((said, _problem, retry),) = house.unsaved
    assert said == "Pain 6 was not saved."
    felt = house.clock.utc
    house.clock.advance(240)
    house.store.entries.problem = None
    retry()
    assert (house.kept[0].rating.score, house.kept[0].rating.when.at_utc) == (6, felt)


def test_a_touch_in_time_is_no_later_entry_however_long_the_disk_was_full(house: House) -> None:
    house.room.new()
    house.store.entries.problem = FULL
    house.keeper.rate(6)
    house.clock.advance(2 * 3600)
    house.store.entries.problem = None
    house.unsaved[0][2]()
    assert not house.kept[0].back_dated


def test_a_diary_that_takes_nothing_says_so(house: House) -> None:
    house.room.set_writable(False)
    house.room.new()
    house.keeper.rate(4)
    assert house.kept == ()
    assert house.state.reason == "The diary can’t be written now, so nothing is saved."


@pytest.mark.parametrize("score", [11, -1, float("nan")])
def test_no_other_number_is_ever_stored(house: House, score: Any) -> None:
    with pytest.raises(ValueError, match="lies between 0 and 10"):
        house.entries.made(score)
    assert house.kept == ()


@pytest.mark.parametrize(
    ("typed", "field", "reason"),
    [
        ({"note": "x" * (LONGEST_NOTE + 1)}, "note", "Use 10,000 characters at most: 1 too many."),
        ({"note": "a\x00b"}, "note", "Some characters in it can’t be shown. Take them out."),
        ({"note": "a\u202eb"}, "note", "Some characters in it can’t be shown. Take them out."),
        ({"eased_words": "x" * 201}, "eased", "Use 200 characters at most: 1 too many."),
        ({"worsened_words": "\u2800"}, "worsened", "Nobody could read this."),
        ({"reliefs": (ReliefDraft(ReliefKind.MEDICINE, " "),)}, "relief-0", "Write what it was"),
        (
            {"reliefs": (ReliefDraft(ReliefKind.WALK), ReliefDraft(ReliefKind.OTHER, "\x07"))},
            "relief-1",
            "Some characters in it",
        ),
    ],
)
def test_words_that_can_not_be_kept_are_refused_beside_their_field(
    house: House, typed: dict[str, Any], field: str, reason: str
) -> None:
    house.room.new()
    house.keeper.rate(4)
    (before,) = house.kept
    draft = write(house, **typed)
    house.keeper.save()
    assert list(house.state.problems) == [field]
    assert house.state.problems[field].startswith(reason)
    assert (house.kept, house.draft, house.closed) == ((before,), draft, 0)
    write(house, note="", eased_words="", worsened_words="", reliefs=())
    assert house.state.problems == {}


def test_lines_of_a_note_stay_lines(house: House) -> None:
    house.room.new()
    house.keeper.rate(4)
    write(house, note="squats\n3 × 5 <i>easy</i> &amp; slow 🙂\n")
    house.keeper.save()
    assert house.kept[0].rating.note == "squats\n3 × 5 <i>easy</i> &amp; slow 🙂"


# --- when ----------------------------------------------------------------------------------------


def test_time_first_then_the_touch(house: House) -> None:
    house.room.new()
    write(house, when=house.when("8 July 2025", "23:00"))
    assert house.state.notices == ("This entry is marked as written down later.",)
    house.keeper.rate(5)
    (entry,) = house.kept
    assert entry.rating.when.local == at(2025, 7, 8, 23, 0)
    assert entry.rating.when.local_date == date(2025, 7, 8)
    assert entry.back_dated


def test_touch_first_then_the_time(house: House) -> None:
    house.room.new()
    house.keeper.rate(5)
    assert not house.kept[0].back_dated
    write(house, when=house.when("yesterday", "23:00"))
    house.keeper.save()
    assert house.state.problems == {"day": "This is not a date. Write it like 8 July 2025."}
    write(house, when=house.when("8/7/2025", "11 pm"))
    house.keeper.save()
    (entry,) = house.kept
    assert entry.rating.when.local == at(2025, 7, 8, 23, 0)
    assert entry.back_dated


def test_a_time_at_night_counts_for_the_evening_before(house: House) -> None:
    house.room.new()
    write(house, when=house.when("9 July 2025", "1:30"))
    assert house.state.notices[1] == ("It counts for Tuesday 8 July: that day had not ended yet.")
    house.keeper.rate(5)
    assert house.kept[0].rating.when.local_date == date(2025, 7, 8)


@pytest.mark.parametrize(
    ("day", "time", "problems"),
    [
        ("31 December 1899", "12:00", {"day": "Enter a day from 1900 on."}),
        ("1 January 1900", "1:00", {"day": "Enter a day from 1900 on."}),
        ("10 July 2025", "12:00", {"day": "This day is still to come."}),
        ("9 July 2025", "12:01", {"time": "This time is still to come."}),
        (
            "",
            "",
            {"day": "Enter a day, such as 8 July 2025.", "time": "Enter a time, such as 7:40."},
        ),
        ("soon", "late", {"day": None, "time": None}),
        ("9 July 2025", "25:00", {"time": "This is not a time. Write it like 7:40."}),
        ("9 July 2025", "nan", {"time": None}),
    ],
)
def test_a_time_that_can_not_be_is_refused_and_nothing_is_stored(
    house: House, day: str, time: str, problems: dict[str, str | None]
) -> None:
    house.room.new()
    write(house, when=house.when(day, time))
    house.keeper.rate(5)
    assert house.kept == ()
    assert set(house.state.problems) == set(problems)
    for field, words in problems.items():
        assert words in (None, house.state.problems[field])


def autumn() -> House:
    """Noon of the day on which Berlin's clocks went back, from 3:00 to 2:00."""
    return House(FakeClock(datetime(2025, 10, 26, 11, 0, tzinfo=UTC)))


def test_an_hour_that_comes_twice_is_asked_about() -> None:
    house = autumn()
    house.room.new()
    write(house, when=house.when("26 October 2025", "2:30"))
    assert house.state.twice
    house.keeper.rate(5)
    write(house, when=house.when("26 October 2025", "2:30", second=True))
    assert house.keeper.unsaved
    house.keeper.save()
    (entry,) = house.kept
    assert entry.rating.when.at_utc == datetime(2025, 10, 26, 1, 30, tzinfo=UTC)
    house.room.edit(entry.rating.id)
    assert (house.draft.when.second, house.keeper.unsaved) == (True, False)


def test_of_an_hour_that_comes_twice_the_first_is_taken_unless_somebody_says_so() -> None:
    house = autumn()
    house.room.new()
    write(house, when=house.when("26 October 2025", "2:30"))
    house.keeper.rate(5)
    assert house.kept[0].rating.when.at_utc == datetime(2025, 10, 26, 0, 30, tzinfo=UTC)


def test_an_hour_that_was_left_out_is_refused() -> None:
    house = House(FakeClock(datetime(2025, 3, 30, 10, 0, tzinfo=UTC)))
    house.room.new()
    write(house, when=house.when("30 March 2025", "2:30"))
    house.keeper.rate(5)
    assert house.kept == ()
    assert house.state.problems["time"].startswith("Clocks went forward that night")


def test_an_edit_in_another_zone_moves_nothing_by_itself(house: House) -> None:
    house.clock.zone_name = "Pacific/Auckland"
    entry = house.felt(5, timedelta(hours=14))
    house.clock.zone_name = "Pacific/Honolulu"
    house.room.edit(entry.rating.id)
    assert "The time is that of Auckland." in house.state.notices
    write(house, note="on the plane")
    house.keeper.save()
    assert house.kept[0].rating.when == entry.rating.when
    house.room.edit(entry.rating.id)
    write(house, when=replace(house.draft.when, time="7:00"))
    house.keeper.save()
    when = house.kept[0].rating.when
    assert (when.zone, when.local.hour) == ("Pacific/Auckland", 7)
    assert when.local_date == entry.rating.when.local_date


def test_reliefs_move_with_the_entry_but_keep_their_own_time(house: House) -> None:
    house.room.new()
    house.keeper.rate(5)
    write(house, reliefs=(ReliefDraft(ReliefKind.WALK, minutes=15),))
    house.keeper.save()
    (entry,) = house.kept
    house.room.edit(entry.rating.id)
    write(house, when=house.when("8 July 2025", "20:00"))
    house.keeper.save()
    (entry,) = house.kept
    assert entry.reliefs[0].when == entry.rating.when


def test_day_and_time_are_stepped_up_to_now(house: House) -> None:
    house.room.new()
    write(house, when=replace(house.draft.when, earlier=True))
    house.sheet.step_day(-1)
    assert house.draft.when.day == "8 July 2025"
    house.sheet.step_day(1)
    house.sheet.step_day(1)
    assert house.draft.when.day == "9 July 2025"
    house.sheet.step_time(1)
    assert house.draft.when.time == "12:00"
    house.sheet.step_time(-1)
    assert house.draft.when.time == "11:45"
    write(house, when=house.when("9 July 2025", "0:05"))
    house.sheet.step_time(-1)
    house.sheet.step_time(-1)
    assert (house.draft.when.day, house.draft.when.time) == ("8 July 2025", "23:45")


# --- without a number, on a day, by its key ------------------------------------------------------


def test_saving_without_a_number_asks_for_one(house: House) -> None:
    house.room.new()
    house.keeper.save()
    assert house.state.problems == {SCORE: "Choose a number from 0 to 10 first."}
    assert (house.closed, house.kept) == (0, ())


def test_saving_right_after_a_touch_is_no_mistake() -> None:
    jobs = HeldJobs()
    house = House(jobs=jobs)
    house.room.new()
    house.keeper.rate(4)
    house.keeper.save()
    assert (house.closed, house.state.problems) == (1, {})


def test_what_was_wrong_with_the_time_is_said_no_more_once_it_is_right(house: House) -> None:
    house.room.new()
    write(house, when=house.when("yesterday", "25:00"))
    house.keeper.rate(4)
    assert "time" in house.state.problems
    write(house, when=house.when("8 July 2025", "25:00"))
    assert "time" in house.state.problems
    write(house, when=house.when("8 July 2025", "7:40"))
    assert house.state.problems == {}


def test_a_number_pressed_opens_an_entry_that_has_it(house: House) -> None:
    house.room.new_scored(10)
    assert (house.opened, house.state.score) == (1, 10)
    assert [entry.rating.score for entry in house.kept] == [10]


def test_an_entry_on_another_day_asks_for_its_time(house: House) -> None:
    day = date(2025, 7, 8)
    house.room.open_day(day)
    house.room.add_entry()
    assert house.draft.when == WhenDraft(earlier=True, day="8 July 2025")
    assert not house.keeper.unsaved
    house.keeper.rate(4)
    assert list(house.state.problems) == ["time"]
    write(house, when=house.when("8 July 2025", "7:40"))
    house.keeper.rate(4)
    assert house.kept[0].rating.when.local_date == day


def test_an_entry_on_the_day_of_today_is_one_of_now(house: House) -> None:
    house.room.open_day(date(2025, 7, 9))
    house.room.add_entry()
    assert not house.draft.when.earlier


# --- said again ----------------------------------------------------------------------------------


def test_a_reason_to_check_is_said_again_after_saving_until_it_is_gone(house: House) -> None:
    advised: list[str] = []
    house.room.check_advised.connect(advised.append)
    house.room.new()
    house.keeper.rate(4)
    write(house, areas=(BodyArea.CALF_LEFT,))
    assert advised == []
    house.keeper.save()
    assert house.closed == 1
    assert "Pain in a leg" in advised[-1]
    house.undo()
    assert advised[-1] == ""


def test_what_is_no_reason_to_check_is_not_said(house: House) -> None:
    advised: list[str] = []
    house.room.check_advised.connect(advised.append)
    house.room.new()
    house.keeper.rate(9)
    write(house, qualities=(Quality.STABBING,))
    house.keeper.save()
    assert advised == []


def test_each_undo_says_what_came_back(house: House) -> None:
    said: list[str] = []
    house.room.said.connect(said.append)
    entry = house.felt(4, timedelta(hours=1))
    house.room.remove(entry.rating.id)
    house.undo()
    assert said == ["Entry is back"]
    house.room.new()
    house.keeper.rate(5)
    house.keeper.rate(10)
    house.undo()
    assert house.kept[0].rating.score == 5
    house.undo()
    assert [kept.rating.id for kept in house.kept] == [entry.rating.id]
    assert said[1:] == ["Taken back: Pain 10 saved", "Taken back: Pain 5 saved"]


def test_an_undo_that_comes_too_late_says_so(house: House) -> None:
    said: list[str] = []
    house.room.said.connect(said.append)

    def too_late() -> Changes:
        raise LookupError

    house.keeper.errands._offer("Pain 5 saved", too_late)
    house.undo()
    assert said == ["It was not taken back: the diary has changed since."]
