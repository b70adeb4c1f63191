"""The individuals chart in words: limits, signals, and what neither can say."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.core.xmr import RUN, Signal, SignalKind, Xmr
from backcare_desktop.reporting.xmr_chart import XmrChart, XmrWords
from backcare_desktop.services.clinician_page import ClinicianPage
from backcare_desktop.ui.tabs.pain.clinician_state import Section, XmrPicture
from backcare_desktop.ui.tabs.pain.words import PainWords

LEAST_MOVING_RANGE = 0.5
"""Points; limits made of less lie within 1.3 points of the mean, and a day like any other crosses
them. Where the line lies is our choice."""

LONGEST_LIST = 12
"""Signals that are read out with the chart; all of them stand below it."""


class XmrWriter(QObject):
    """Writes the chart of one page."""

    def __init__(self, words: PainWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def section(self, found: Xmr) -> Section:
        """Mean and limits, what they are made of, and what they can't say."""
        title = self.tr("Individuals chart (XmR)")
        number = self._words.number
        if found.limits is None:
            figure = self.tr("Mean {mean}, no limits").format(mean=number(found.mean))
            made = self.tr(
                "The first {count} rated days are all alike. That says nothing of how far the pain "
                "moves, so that no day lies outside."
            )
            return Section(title, figure, (made.format(count=found.baseline),))
        lower, upper = map(number, found.limits)
        figure = self.tr("Mean {mean}, limits {lower} to {upper}").format(
            mean=number(found.mean), lower=lower, upper=upper
        )
        made = self.tr(
            "From the first {count} rated days; mean moving range {range} points, cut at 0 and 10."
        ).format(count=found.baseline, range=number(found.moving_range))
        caveat = self.tr(
            "Signals to look at, no alert: in Backcare’s own simulation of stable pain 18 to 58 % "
            "of fortnights had a point outside of the limits."
        )
        if found.moving_range >= LEAST_MOVING_RANGE:
            return Section(title, figure, (made, caveat))
        narrow = self.tr(
            "Its first days hardly move (less than {least} points from day to day), so that these "
            "limits mean little."
        ).format(least=number(LEAST_MOVING_RANGE))
        return Section(title, figure, (made, narrow, caveat))

    def picture(self, page: ClinicianPage, found: Xmr) -> XmrPicture:
        """The chart, and itself to somebody who can't see it."""
        today = page.last
        words = XmrWords(
            value=self.tr("day’s last rating"),
            mean=self.tr("mean"),
            limits=self.tr("limits"),
            baseline=self.tr("first {count} rated days").format(count=found.baseline),
            outside=self.tr("outside of the limits"),
            run=self.tr("{run} or more on one side").format(run=RUN),
            date=partial(self._words.day, today=today),
        )
        days = self._words.days(page.days[0].day, page.days[-1].day, today)
        count = self._words.count(len(page.days))
        name = self.tr("Individuals chart, {count} rated days, {days}")
        signals = self.signals(found, today)
        said = [f"{when}: {what}." for when, what in signals] or [self.signals_text(page)]
        return XmrPicture(
            chart=XmrChart(page.days, found),
            words=words,
            name=name.format(count=count, days=days),
            description=" ".join(said[:LONGEST_LIST]),
            readings=tuple(self._reading(each, found, today) for each in page.days),
        )

    def _reading(self, rated: DailyPain, found: Xmr, today: date) -> str:
        """A day, its value, and what stands out there."""
        words = self.tr("{day}: {value} of 10").format(
            day=self._words.day(rated.day, today), value=rated.value
        )
        signals = (each for each in found.signals if each.first <= rated.day <= each.last)
        return ", ".join((words, *map(self._signal, signals)))

    def signals(self, found: Xmr | None, today: date) -> tuple[tuple[str, str], ...]:
        """Day or days, and what stands out; the newest first."""
        signals = () if found is None else found.signals
        return tuple(
            (self._words.days(each.first, each.last, today), self._signal(each))
            for each in reversed(signals)
        )

    def _signal(self, signal: Signal) -> str:
        if signal.kind is SignalKind.OUTSIDE:
            return self.tr("outside of the limits")
        return self.tr("{run} rated days or more in a row on one side of the mean").format(run=RUN)

    def signals_text(self, page: ClinicianPage) -> str:
        """What the table holds, or why it holds nothing."""
        found = page.xmr
        if found is None:
            return ""
        if len(page.days) <= found.baseline:
            return self.tr("No rated day after the first {count} yet.").format(count=found.baseline)
        if not found.signals:
            return self.tr("No signals after the first {count} days.").format(count=found.baseline)
        return self.tr("Signals to look at")
