"""What stands in a report: warning signs, scores, lifting before flares, tables."""

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from backcare_desktop.core.coverage import Coverage
from backcare_desktop.core.habits import Habit, HabitTick
from backcare_desktop.core.outcome import Verdict
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.triage import Level
from backcare_desktop.core.verdict import PainChange
from backcare_desktop.reporting.chart import LaneKind
from backcare_desktop.reporting.fhir import bundle
from backcare_desktop.reporting.pdf_page import page_of
from backcare_desktop.reporting.report import Report, ReportChoice, Section
from backcare_desktop.reporting.report_json import report_json
from backcare_desktop.reporting.report_sections import DAYS_BEFORE_A_FLARE, Lifting, Peak, Scores
from tests.fakes import MemoryStore
from tests.reporting.fhir_checks import components, observations
from tests.reporting.report_samples import words
from tests.services.pain_book import TODAY, ago, at, kg
from tests.services.report_book import ReportBook, choice

DAY = timedelta(days=1)


@pytest.fixture
def book() -> ReportBook[MemoryStore]:
    return ReportBook(MemoryStore())


def scores_of(report: Report) -> Scores:
    assert report.scores is not None
    return report.scores


def lifting_of(report: Report) -> Lifting:
    assert report.lifting is not None
    return report.lifting


# --- sessions ------------------------------------------------------------------------------------


def test_sessions_are_called_what_they_are_called_in_the_report_s_language(
    book: ReportBook[MemoryStore],
) -> None:
    """However it was called when it was begun; what one named oneself keeps its name."""
    book.session(3, routine="ease-off-trio")
    book.session(2, routine="core:core-basics")
    book.session(1, routine="9f6d")
    names = {"routine.ease-off-trio": "Entlastungs-Trio", "routine.core:core-basics": "Rumpf"}
    book.words = replace(book.words, names=names)
    sessions = book.report().sessions
    assert sessions is not None
    assert [each.routine_name for each in sessions] == ["Entlastungs-Trio", "Rumpf", "Trio"]


# --- the head ------------------------------------------------------------------------------------


def test_an_empty_diary_makes_a_report_with_every_section_empty(
    book: ReportBook[MemoryStore],
) -> None:
    report = book.report()
    assert (report.first, report.last) == (ago(29), TODAY)
    assert report.coverage == Coverage(0, 0)
    assert report.entries == 0
    assert report.episode is None
    assert report.warning.checks == ()
    assert report.warning.latest is None
    assert report.warning.lock is None
    assert scores_of(report).pain is None
    assert report.planned == ()
    assert report.sessions == ()
    assert report.chart is not None
    assert report.chart.days == ()
    assert lifting_of(report).flares == ()


def test_days_are_told_out_of_those_since_the_first_rating(book: ReportBook[MemoryStore]) -> None:
    book.rate_each(9, 4, 4, 4)
    book.rate(3, 5, 6)
    assert book.report().coverage == Coverage(4, 10)
    assert book.report().entries == 5


def test_days_to_come_are_no_days_that_could_be_rated(book: ReportBook[MemoryStore]) -> None:
    book.rate_each(9, *[4] * 10)
    report = book.report(ReportChoice(ago(9), TODAY + 20 * DAY))
    assert report.coverage == Coverage(10, 10)
    assert scores_of(report).pain is not None
    assert scores_of(report).pain.latest.first == ago(6)  # type: ignore[union-attr]


def test_tomorrow_has_come_where_it_is_rated(book: ReportBook[MemoryStore]) -> None:
    book.rate_each(2, 1, 2, 3, 4)
    assert book.report(ReportChoice(ago(2), TODAY + DAY)).coverage == Coverage(4, 4)


def test_it_carries_its_code_its_version_and_the_time_it_was_made(
    book: ReportBook[MemoryStore],
) -> None:
    report = book.report()
    assert (report.code, report.version) == ("BC-7F3K", "0.1.0")
    assert report.made.at_utc == book.clock.utc


def test_the_episode_is_the_one_chosen_or_the_one_that_goes_on_at_the_end(
    book: ReportBook[MemoryStore],
) -> None:
    first = book.begin_episode(60, "first").ended(at(40))
    book.store.episodes.put(first)
    second = book.begin_episode(20, "second")
    assert book.report().episode == second
    assert book.report(ReportChoice(ago(70), ago(50))).episode == first
    assert book.report(ReportChoice(ago(70), ago(40))).episode == first
    assert book.report(ReportChoice(ago(50), ago(30))).episode is None
    assert book.report(ReportChoice(ago(60), TODAY, episode_id="first")).episode == first


# --- warning signs -------------------------------------------------------------------------------


def test_checks_of_the_days_are_told_in_order_with_the_word_of_whoever_looked(
    book: ReportBook[MemoryStore],
) -> None:
    book.check(40, Level.ROUTINE)
    urgent = book.check(9, Level.URGENT)
    calm = book.check(2)
    word = book.clear(urgent, 8)
    lines = book.report().warning.checks
    assert [line.check for line in lines] == [urgent, calm]
    assert [line.cleared for line in lines] == [word, None]


def test_a_word_that_was_taken_back_is_not_told(book: ReportBook[MemoryStore]) -> None:
    word = book.clear(book.check(9, Level.URGENT), 8)
    book.store.checks.withdraw(word.id, at(7).at_utc)
    (line,) = book.report().warning.checks
    assert line.cleared is None


def test_a_check_without_an_answer_that_counts_is_not_told(book: ReportBook[MemoryStore]) -> None:
    book.check(3, Level.ROUTINE, complete=False)
    urgent = book.check(2, Level.URGENT, complete=False)
    assert [line.check for line in book.report().warning.checks] == [urgent]


def test_what_waits_for_a_clinician_is_told_whenever_it_was_found(
    book: ReportBook[MemoryStore],
) -> None:
    found = book.check(60, Level.EMERGENCY)
    lock = book.report(days=5).warning.lock
    assert lock is not None
    assert (lock.check_id, lock.level) == (found.id, Level.EMERGENCY)
    assert book.report(ReportChoice(ago(200), ago(100))).warning.lock == lock
    book.clear(found, 59)
    assert book.report(days=5).warning.lock is None


def test_the_latest_check_is_told_even_of_days_before_but_not_of_days_after(
    book: ReportBook[MemoryStore],
) -> None:
    book.check(90)
    book.clear(book.check(85, Level.ROUTINE), 84)
    for days_ago in (80, *range(40, 0, -1)):
        book.check(days_ago)
    for wanted, found in (
        (choice(10), at(1)),
        (ReportChoice(ago(60), ago(50)), at(80)),
        (ReportChoice(ago(84), ago(81)), at(85)),
    ):
        latest = book.report(wanted).warning.latest
        assert latest is not None
        assert latest.check.found == found
    assert latest.check.finding.level is Level.ROUTINE
    assert latest.cleared is not None
    assert book.report(ReportChoice(ago(200), ago(100))).warning.latest is None


# --- scores --------------------------------------------------------------------------------------


def test_pain_compares_the_last_week_with_the_first_rated_week_of_the_range(
    book: ReportBook[MemoryStore],
) -> None:
    book.rate_each(60, *[9] * 20)
    book.rate(29, 9)
    book.rate_each(24, 6, 6, 6, 6, 6, 6, 6)
    book.rate_each(6, 3, 3, 3, 3, 3)
    pain = scores_of(book.report()).pain
    assert pain is not None
    assert pain.change is PainChange.LOWER
    assert (pain.baseline.first, pain.latest.first) == (ago(24), ago(6))
    assert (pain.baseline.mean, pain.latest.mean) == (6, 3)


def test_pain_of_a_range_in_the_past_ends_with_that_range(book: ReportBook[MemoryStore]) -> None:
    book.rate_each(40, *[2] * 10, *[6] * 31)
    pain = scores_of(book.report(ReportChoice(ago(40), ago(24)))).pain
    assert pain is not None
    assert (pain.latest.first, pain.latest.mean) == (ago(30), 6)


def test_own_activities_are_those_in_use_at_the_end_of_the_range(
    book: ReportBook[MemoryStore],
) -> None:
    old = book.name_activities(50, "running", "socks")
    for days_ago, scores in ((51, (9,)), (50, (1, 2)), (40, (5, 6)), (39, (0,))):
        book.answer(old, days_ago, *scores)
    new = book.name_activities(20, "squat")
    book.answer(new, 20, 4)
    past = scores_of(book.report(ReportChoice(ago(60), ago(30))))
    assert past.form == old
    assert [each.complete for each in past.psfs] == [False, True, True, False]
    assert past.psfs_change is not None
    assert (past.psfs_change.first, past.psfs_change.latest) == (1.5, 5.5)
    assert past.psfs_change.verdict is Verdict.BETTER
    differences = [change.difference for change in past.psfs_activities.values()]
    assert differences == [4, 4]
    now = scores_of(book.report())
    assert now.form == new
    assert len(now.psfs) == 1
    assert now.psfs_change is None
    assert now.psfs_activities == {}


def test_answers_to_activities_named_before_are_not_lost(book: ReportBook[MemoryStore]) -> None:
    old = book.name_activities(40, "Deadlift")
    book.answer(old, 35, 3)
    book.answer(old, 20, 6)
    new = book.name_activities(10, "Sitting")
    book.answer(new, 5, 4)
    scores = scores_of(book.report(days=61))
    assert [list(each.scores.values()) for each in scores.psfs] == [[4]]
    assert [list(each.scores.values()) for each in scores.psfs_before] == [[3], [6]]
    report = book.report(days=61)
    pages: Any = page_of(report, words())
    assert "2 answers to activities named earlier are in the CSV." in pages["scores"]["notes"][0]
    told = [
        components(e, "psfs-activity") for e in observations(bundle(report, words()), "psfs-mean")
    ]
    assert told == [[3], [6], [4]]
    earlier = report_json(report)["scores"]["psfs"]["earlier"]
    assert [each["activities"][0]["words"] for each in earlier] == ["Deadlift", "Deadlift"]


def test_the_highest_rating_is_told_of_the_days_and_of_each_episode(
    book: ReportBook[MemoryStore],
) -> None:
    book.rate_each(60, *[3] * 20, 7, *[2] * 20, 9, 9, *[1] * 18)
    first = book.begin_episode(60, "one")
    book.store.episodes.put(first.ended(at(30)))
    book.begin_episode(22, "two")
    report = book.report(days=61)
    assert scores_of(report).peak == Peak(9, ago(19))
    assert [(each.episode.onset, each.peak) for each in report.episodes] == [
        (ago(60), Peak(7, ago(40))),
        (ago(22), Peak(9, ago(19))),
    ]
    pages: Any = page_of(report, words())
    assert "2 episodes" in pages["about"]
    assert "Highest rating: 9 of 10, on" in pages["scores"]["notes"][0]
    assert [row[-1].split(" ")[0] for row in pages["tables"][0]["rows"]] == ["9", "7"]
    without_scores = book.report(days=61, sections=frozenset({Section.CHART}))
    assert [each.peak for each in without_scores.episodes] == [None, None]


def test_a_questionnaire_left_in_the_middle_is_no_score(book: ReportBook[MemoryStore]) -> None:
    book.rmdq(40, 20)
    book.rmdq(20, 13)
    book.rmdq(10, 3, finished=False)
    book.rmdq(5, 6)
    found = scores_of(book.report())
    assert [measure.score for measure in found.rmdq] == [13, 6]
    assert found.rmdq_change is not None
    assert found.rmdq_change.difference == -7


def test_the_change_since_the_start_is_that_of_the_range(book: ReportBook[MemoryStore]) -> None:
    for days_ago, score in ((40, -3), (20, 1), (0, 4)):
        book.compare(days_ago, score)
    assert [each.score for each in scores_of(book.report()).groc] == [1, 4]


def test_how_far_the_pain_moves_is_that_of_the_range(book: ReportBook[MemoryStore]) -> None:
    book.rate_each(40, *[0, 10] * 5)
    book.rate_each(20, 3, 4, 3, 4, 3)
    volatility = scores_of(book.report()).volatility
    assert volatility is not None
    assert (volatility.points, volatility.entries) == (1.0, 5)


# --- the chart -----------------------------------------------------------------------------------


def test_the_chart_names_phases_and_loads_in_the_words_of_the_report(
    book: ReportBook[MemoryStore],
) -> None:
    book.begin_episode(3)
    book.lift(1, "Squat", "52.50")
    chart = book.report().chart
    assert chart is not None
    assert chart.phases[0].name == "in phase “First 48 hours”"
    assert chart.phases[0].names == ("First 48 hours", "48 h")
    (lane,) = (lane for lane in chart.lanes if lane.kind is LaneKind.LIFTING)
    assert [mark.text for mark in lane.marks] == ["52.5 kg"]


# --- lifting before flares -----------------------------------------------------------------------


def test_of_a_flare_the_lifts_of_its_first_day_and_the_days_before_are_told(
    book: ReportBook[MemoryStore],
) -> None:
    book.flare(10, 8)
    for days_ago in (10 + DAYS_BEFORE_A_FLARE, 12, 11, 10, 9):
        book.lift(days_ago, "Squat", f"{days_ago}")
    (before,) = lifting_of(book.report()).flares
    assert [line.entry.load for line in before.lifts] == [kg("12"), kg("11"), kg("10")]
    assert {line.name for line in before.lifts} == {"Squat"}


def test_a_flare_that_began_before_the_range_still_has_its_lifts(
    book: ReportBook[MemoryStore],
) -> None:
    book.lift(41, "Squat", "60")
    book.lift(35, "Squat", "70")
    book.flare(40, 25)
    (before,) = lifting_of(book.report()).flares
    assert [line.entry.load for line in before.lifts] == [kg("60")]


def test_lifts_before_a_flare_on_the_first_day_reach_before_the_range(
    book: ReportBook[MemoryStore],
) -> None:
    book.flare(29, None)
    book.lift(31, "Squat", "60")
    report = book.report()
    assert len(lifting_of(report).flares[0].lifts) == 1
    assert lifting_of(report).lifted_days == 0
    assert lifting_of(report).heaviest == ()
    assert report.sets is not None
    assert report.sets.lifts == ()


def test_flares_of_other_days_are_not_told(book: ReportBook[MemoryStore]) -> None:
    book.flare(60, 50)
    assert lifting_of(book.report()).flares == ()


def test_each_lift_is_told_with_its_heaviest_load_by_name(book: ReportBook[MemoryStore]) -> None:
    for days_ago, name, load in ((40, "Squat", "120"), (9, "Squat", "50"), (8, "Squat", "60")):
        book.lift(days_ago, name, load)
    book.lift(8, "Deadlift", "80")
    book.store.lifting.remove_lift("squat", at(0).at_utc)
    found = lifting_of(book.report())
    assert [(each.name, each.load) for each in found.heaviest] == [
        ("Deadlift", kg("80")),
        ("Squat", kg("60")),
    ]
    assert found.lifted_days == 2


# --- tables --------------------------------------------------------------------------------------


def test_sets_are_told_by_the_day_they_were_done_on(book: ReportBook[MemoryStore]) -> None:
    for days_ago in (5, 2, 40):
        book.core_set(days_ago)
    sets = book.report().sets
    assert sets is not None
    assert [log.day for log in sets.core] == [ago(5), ago(2)]


def test_reliefs_stand_with_their_entry_or_alone_and_never_twice(
    book: ReportBook[MemoryStore],
) -> None:
    book.say(3, reliefs=((ReliefKind.WARMTH, "", None),))
    book.relieve(2, ReliefKind.COLD)
    ratings = book.report().ratings
    assert ratings is not None
    assert [relief.kind for entry in ratings.entries for relief in entry.reliefs] == ["warmth"]
    assert [relief.kind for relief in ratings.reliefs] == ["cold"]


def test_habits_are_told_of_the_days_of_the_report(book: ReportBook[MemoryStore]) -> None:
    for days_ago in (40, 3):
        book.store.habits.tick(HabitTick(ago(days_ago), Habit.SLEEP))
    ratings = book.report().ratings
    assert ratings is not None
    assert ratings.habits == (HabitTick(ago(3), Habit.SLEEP),)
