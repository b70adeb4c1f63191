"""What the Report tab and the command line ask of the diary."""

from pathlib import Path

from backcare_desktop.reporting.report import ReportChoice
from backcare_desktop.services.gate import Gate
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.services.ways_out import WaysOut
from tests.reporting.report_samples import words
from tests.services.test_calendar_plan import Plan
from tests.services.test_core_work import MONDAY, TODAY, House


def test_a_report_holds_the_sets_of_a_session_that_nobody_looked_at_yet() -> None:
    house = House()
    house.begin()
    house.finish()
    gate = Gate(house.store.checks, house.clock, str)
    ways = WaysOut(house.store, gate, house.clock, words(), "BC-2345", MONDAY)
    report = ways.report(ReportChoice(TODAY, TODAY))
    assert report.sets is not None
    assert len(report.sets.core) == house.page().planned_sets == 9


def test_days_of_the_calendar_are_counted_and_not_what_happens_on_them(tmp_path: Path) -> None:
    book = Plan()
    book.follow(3)
    events = book.plan.coming(MONDAY)
    days = {event.day for event in events}
    assert len(events) > len(days)
    gate = Gate(book.store.checks, book.clock, str)
    ways = WaysOut(book.store, gate, book.clock, words(), "BC-2345", MONDAY)
    asking = Preferences().asking
    assert ways.write_calendar(tmp_path / "days.ics", asking) == len(days)
