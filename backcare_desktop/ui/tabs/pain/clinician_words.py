"""The physiotherapist's numbers in words, each with what it can't say."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from backcare_desktop.core.association import LEAST_DAYS as LEAST_PAIRED
from backcare_desktop.core.bands import SCORES, Band
from backcare_desktop.core.clinician_trend import LEAST_DAYS, MannKendall, Slope, Stretch
from backcare_desktop.core.xmr import LEAST_BASELINE, RUN, Signal, SignalKind, Xmr
from backcare_desktop.services.clinician_page import ClinicianPage, Compared, Thing
from backcare_desktop.ui.entry_words import EntryWords
from backcare_desktop.ui.tabs.pain.clinician_state import BandBar, ClinicianState, Section
from backcare_desktop.ui.tabs.pain.words import PainWords

LEAST_P = 0.001
"""A smaller p is written as being below it."""


class ClinicianWriter(QObject):
    """Writes one page."""

    def __init__(self, words: PainWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._entry_words = EntryWords(self)

    def state(self, page: ClinicianPage) -> ClinicianState:
        """The view, and its text; days of the year that the stretch ends in go without it."""
        today = page.last
        state = ClinicianState(
            stretch=self._words.full_days(page.first, page.last),
            trend=(self._slope(page.slope, page, today), self._test(page.test, page)),
            bands=self._bands(page),
            bars=self._bars(page),
            xmr=self._xmr(page.xmr, page),
            signals=self._signals(page.xmr, today),
            signals_text=self._signals_text(page.xmr),
            compared=self._compared(page.compared),
        )
        return replace(state, text=self._text(state))

    # --- trend ---------------------------------------------------------------------------------

    def _slope(self, slope: Slope | None, page: ClinicianPage, today: date) -> Section:
        title = self.tr("Slope (Theil–Sen)")
        if slope is None:
            return Section(title, "", (self._too_few(page, LEAST_DAYS),))
        figure = self.tr("{slope} points a week").format(slope=self._signed(slope.per_week))
        interval = self.tr("95 % interval {low} to {high} points a week.").format(
            low=self._signed(slope.low), high=self._signed(slope.high)
        )
        caveat = self.tr(
            "It takes days to be independent of each other. Pain of neighbouring days is alike, so "
            "the true interval is wider."
        )
        return Section(title, figure, (interval, self._made_of(slope.of, today), caveat))

    def _test(self, test: MannKendall | None, page: ClinicianPage) -> Section:
        title = self.tr("Trend test (Mann–Kendall), descriptive")
        if test is None:
            return Section(title, "", (self._too_few(page, LEAST_DAYS),))
        p = self.tr("p < {p}").format(p=self._words.number(LEAST_P, 3))
        if test.p >= LEAST_P:
            p = self.tr("p = {p}").format(p=self._words.number(test.p, 3))
        figure = self.tr("S = {s}, z = {z}, {p}").format(
            s=self._words.locale.toString(test.s), z=self._signed(test.z), p=p
        )
        caveat = self.tr(
            "Not corrected for autocorrelation: where neighbouring days are alike, stable pain "
            "gives p\u00a0<\u00a00.05 in 13 to 28\u00a0% of cases. It is no part of the verdict."
        )
        return Section(title, figure, (caveat,))

    def _made_of(self, of: Stretch, today: date) -> str:
        days = self._words.days(of.first, of.last, today)
        return self.tr("From {count} rated days, {days}.").format(count=of.rated, days=days)

    def _too_few(self, page: ClinicianPage, least: int) -> str:
        rated = page.bands.rated
        text = self.tr("{rated} days are rated; {least} are needed, {missing} more.")
        return text.format(rated=rated, least=least, missing=least - rated)

    # --- bands ---------------------------------------------------------------------------------

    def _bands(self, page: ClinicianPage) -> Section:
        title = self.tr("Time in bands")
        if not page.bands.rated:
            return Section(title, "", (self.tr("No day of this time is rated."),))
        text = self.tr("Share of {rated} rated days; days without a rating are in no band.")
        return Section(title, "", (text.format(rated=page.bands.rated),))

    def _bars(self, page: ClinicianPage) -> tuple[BandBar, ...]:
        bands = page.bands
        counts = {Band.LOW: bands.low, Band.MIDDLE: bands.middle, Band.HIGH: bands.high}
        bars = []
        for band, count in counts.items():
            percent = bands.percent(band)
            if percent is None:
                continue
            scores = SCORES[band]
            name = self.tr("Pain {low}–{high}").format(low=scores[0], high=scores[-1])
            text = (
                self.tr("{percent} % · 1 day")
                if count == 1
                else self.tr("{percent} % · {count} days")
            )
            shown = text.format(percent=self._words.number(percent, 0), count=count)
            bars.append(BandBar(name, percent / 100, shown))
        return tuple(bars)

    # --- individuals chart ---------------------------------------------------------------------

    def _xmr(self, found: Xmr | None, page: ClinicianPage) -> Section:
        title = self.tr("Individuals chart (XmR)")
        if found is None:
            return Section(title, "", (self._too_few(page, LEAST_BASELINE),))
        number = self._words.number
        figure = self.tr("Mean {mean}, limits {lower} to {upper}").format(
            mean=number(found.mean), lower=number(found.lower), upper=number(found.upper)
        )
        made = self.tr(
            "From the first {count} rated days; mean moving range {range} points, cut at 0 and 10."
        ).format(count=found.baseline, range=number(found.moving_range))
        caveat = self.tr(
            "Signals to look at, no alert: with stable pain 18 to 58 % of fortnights have a point "
            "outside of the limits."
        )
        return Section(title, figure, (made, caveat))

    def _signals(self, found: Xmr | None, today: date) -> tuple[tuple[str, str], ...]:
        signals = () if found is None else found.signals
        return tuple(
            (self._words.days(each.first, each.last, today), self._signal(each))
            for each in reversed(signals)
        )

    def _signal(self, signal: Signal) -> str:
        if signal.kind is SignalKind.OUTSIDE:
            return self.tr("outside of the limits")
        return self.tr("{run} rated days or more in a row on one side of the mean").format(run=RUN)

    def _signals_text(self, found: Xmr | None) -> str:
        if found is None:
            return ""
        if not found.signals:
            return self.tr("No signals after the first {count} days.").format(count=found.baseline)
        return self.tr("Signals to look at")

    # --- associations --------------------------------------------------------------------------

    def _compared(self, compared: tuple[Compared, ...]) -> Section:
        title = self.tr("Days with and without")
        if not compared:
            text = self.tr(
                "Nothing to compare with is noted in this time: no lifting, core, stretch, relief "
                "or sleep."
            )
            return Section(title, "", (text,))
        caveat = self.tr(
            "This does not show cause: pain changes what is done as much as the reverse. Each "
            "group needs {least} rated days, counted from the first record of the thing on."
        ).format(least=LEAST_PAIRED)
        shown = sorted(compared, key=_cannot_be_shown)
        return Section(title, "", (*map(self._pair, shown), caveat))

    def _pair(self, each: Compared) -> str:
        pair, thing = each.association, self._thing(each)
        with_it, without = pair.with_it, pair.without
        if with_it.mean is not None and without.mean is not None:
            return self.tr(
                "Days with {thing}: mean {with_mean} ({with_days} days); days without: {mean} "
                "({days} days)."
            ).format(
                thing=thing,
                with_mean=self._words.number(with_it.mean),
                with_days=with_it.days,
                mean=self._words.number(without.mean),
                days=without.days,
            )
        text = self.tr("Days with {thing}: {with_days}{with_more}, without: {days}{more}.")
        return text.format(
            thing=thing,
            with_days=with_it.days,
            with_more=self._more(with_it.missing),
            days=without.days,
            more=self._more(without.missing),
        )

    def _more(self, missing: int) -> str:
        return self.tr(" ({missing} more needed)").format(missing=missing) if missing else ""

    def _thing(self, each: Compared) -> str:
        if each.relief is not None:
            name = self._entry_words.relief(each.relief)
            return self.tr("relief “{name}”").format(name=name)
        if each.thing is Thing.SHORT_SLEEP:
            hours = self._words.number((each.sleep_median_min or 0) / 60)
            return self.tr("less than {hours} hours of sleep").format(hours=hours)
        return {
            Thing.LIFTING: self.tr("lifting"),
            Thing.CORE: self.tr("core work"),
            Thing.STRETCH: self.tr("stretching"),
        }.get(each.thing, "")

    # --- all of it -----------------------------------------------------------------------------

    def _text(self, state: ClinicianState) -> str:
        parts = [self.tr("Pain, {days}").format(days=state.stretch)]
        pair = self.tr("{name}: {words}")
        bars = tuple(pair.format(name=bar.name, words=bar.text) for bar in state.bars)
        signals = tuple(pair.format(name=days, words=words) for days, words in state.signals)
        for section, more in (
            *((each, ()) for each in state.trend),
            (state.bands, bars),
            (state.xmr, (state.signals_text, *signals)),
            (state.compared, ()),
        ):
            if section is not None:
                lines = (section.title, section.figure, *more, *section.lines)
                parts.append("\n".join(line for line in lines if line))
        return "\n\n".join(parts)

    def _signed(self, value: float) -> str:
        """With a sign that is wide enough to be seen."""
        shown = self._words.number(abs(value), 2)
        if float(f"{abs(value):.2f}") == 0:
            return shown
        return f"−{shown}" if value < 0 else f"+{shown}"


def _cannot_be_shown(each: Compared) -> bool:
    return not each.association.can_be_shown
