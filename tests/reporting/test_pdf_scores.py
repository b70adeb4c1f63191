"""The table of scores on the first page: what changed, and what that means."""

from typing import Any

import pytest
from msgspec.structs import replace

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.core.outcome import GrocMeasure, RmdqMeasure, rmdq_change
from backcare_desktop.core.psfs import OwnActivity, PsfsForm, PsfsMeasure, psfs_change
from backcare_desktop.core.verdict import verdict
from backcare_desktop.reporting.pdf_page import page_of
from backcare_desktop.reporting.report import Report
from backcare_desktop.reporting.report_sections import Scores
from tests.reporting import report_samples as samples

NO_SCORES = Scores(None, None, None, (), None, {}, (), None, ())


def page(report: Report) -> Any:
    return page_of(report, samples.words())


def rows(**scores: Any) -> dict[str, list[str]]:
    """The table by the names of its rows."""
    found = page(replace(samples.empty(), scores=replace(NO_SCORES, **scores)))["scores"]
    unseen = str.maketrans({"\u00a0": " ", "\u2060": None})
    spaced = [[cell.translate(unseen) for cell in row] for row in found["rows"]]
    return {name.strip("\u2007"): cells for name, *cells in spaced}


def pained(*scores: tuple[int, int]) -> list[str]:
    """The pain's row for scores so many days ago."""
    days = tuple(DailyPain.single(samples.ago(back), score) for back, score in scores)
    return rows(pain=verdict(days, samples.LAST, samples.ago(29)))["Pain (NRS 0–10), 7-day mean"]


def test_pain_that_moved_enough_says_so() -> None:
    week = [(back, 6) for back in range(29, 22, -1)]
    assert pained(*week, *((back, 3) for back in range(6, -1, -1))) == [
        "6.0 (10–16 June)",
        "3.0 (3–9 July)",
        "−3.0",
        "Meaningfully lower (needs ≥ 2 and ≥ 30 %)",
    ]


def test_the_change_is_the_difference_of_the_figures_beside_it() -> None:
    week = [(29, 2), (28, 2), (27, 0), (26, 0), (25, 0), (24, 0)]
    latest = [(6, 3), (5, 3), (4, 3), (3, 2), (2, 2), (1, 2), (0, 2)]
    assert pained(*week, *latest)[:3] == ["0.7 (10–16 June)", "2.4 (3–9 July)", "+1.7"]


def test_too_few_days_are_counted_and_nothing_is_compared() -> None:
    week = [(back, 6) for back in range(29, 22, -1)]
    first, latest, change, note = pained(*week, (6, 3), (5, 3), (2, 4))
    assert (first, latest, change) == ("6.0 (10–16 June)", "3.3 (3–9 July)", "–")
    assert note == "Not enough rated days to compare: 3 of 7 in one week, 5 needed"


def test_weeks_that_overlap_say_when_a_change_can_show() -> None:
    days = tuple(DailyPain.single(samples.ago(back), 5) for back in range(9, -1, -1))
    found = rows(pain=verdict(days, samples.LAST, samples.ago(9)))
    *_, change, note = found["Pain (NRS 0–10), 7-day mean"]
    assert (change, note) == ("–", "Too early to compare: possible from 13 July")


def test_without_a_rated_week_there_is_no_number() -> None:
    assert rows()["Pain (NRS 0–10), 7-day mean"] == ["–", "–", "–", "No week with 5 rated days."]


def rmdq(first: int, latest: int) -> str:
    was, now = (
        RmdqMeasure(f"m{back}", samples.at(back), tuple(range(1, count + 1)), finished=True)
        for back, count in ((20, first), (2, latest))
    )
    found = rows(rmdq=(was, now), rmdq_change=rmdq_change(was, now))
    return found["Disability (RMDQ 0–24)"][-1]


@pytest.mark.parametrize(
    ("first", "latest", "meaning"),
    [
        (13, 6, "Meaningfully lower (needs ≥ 5 or ≥ 30 %)"),
        (6, 13, "Meaningfully higher (needs ≥ 5 or ≥ 30 %)"),
        (13, 12, "No clear change (needs ≥ 5 or ≥ 30 %)"),
        (3, 0, "Can’t tell: from a start below 4 an improvement can’t show"),
        (21, 24, "Can’t tell: from a start above 20 a worsening can’t show"),
    ],
)
def test_what_a_change_of_the_rmdq_means(first: int, latest: int, meaning: str) -> None:
    assert rmdq(first, latest) == meaning


def test_an_unfinished_form_has_no_score() -> None:
    half = RmdqMeasure("m", samples.at(3), (1, 2), finished=False)
    assert rows(rmdq=(half,))["Disability (RMDQ 0–24)"][0] == "–"


def test_one_answer_is_no_change() -> None:
    one = RmdqMeasure("m", samples.at(3), (1, 2), finished=True)
    assert rows(rmdq=(one,))["Disability (RMDQ 0–24)"] == [
        "2 (6 July)",
        "–",
        "–",
        "One answer; a change can show from the second on.",
    ]


def test_a_single_activity_is_one_row_and_needs_three_points() -> None:
    form = PsfsForm("f", samples.at(20), (OwnActivity("a", "Put on socks"),))
    was, now = (
        PsfsMeasure(f"p{back}", samples.at(back), form, {"a": score})
        for back, score in ((20, 3), (1, 5))
    )
    found = rows(form=form, psfs=(was, now), psfs_change=psfs_change(was, now))
    assert found["“Put on socks” (PSFS 0–10)"] == [
        "3 (19 June)",
        "5 (8 July)",
        "+2",
        "No clear change (needs ≥ 3)",
    ]
    assert len(found) == 3


def test_the_change_since_the_start_is_signed_and_has_no_difference() -> None:
    groc = (GrocMeasure("g1", samples.at(9), -1), GrocMeasure("g2", samples.at(1), 3))
    assert rows(groc=groc)["Since the start (GROC −5 to +5)"] == [
        "−1 (30 June)",
        "+3 (8 July)",
        "–",
        "Meaningfully better (needs ≥ 3)",
    ]


def test_days_of_another_year_have_their_year() -> None:
    year = samples.choice(400)
    report = replace(samples.dense(30), choice=year)
    latest = page(report)["scores"]["rows"][-1][2]
    assert latest.split() == ["+3", "(8", "July", "2025)"]
