"""The physiotherapist's numbers in words, each with what it can't say."""

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QObject

from backcare_desktop.core.association import LEAST_DAYS as LEAST_PAIRED
from backcare_desktop.core.bands import SCORES, Band
from backcare_desktop.core.clinician_trend import (
    LEAST_DAYS,
    LONGEST_DAYS,
    MannKendall,
    Slope,
    Stretch,
)
from backcare_desktop.core.volatility import LEAST_ENTRIES, THRESHOLD, Volatility
from backcare_desktop.services.clinician_page import ClinicianPage, Compared, Thing
from backcare_desktop.ui.entry_words import EntryWords
from backcare_desktop.ui.tabs.pain.clinician_state import (
    BandBar,
    ClinicianState,
    Section,
)
from backcare_desktop.ui.tabs.pain.clinician_summary import SummaryWriter
from backcare_desktop.ui.tabs.pain.words import PainWords
from backcare_desktop.ui.tabs.pain.xmr_words import XmrWriter

LEAST_P = 0.001
"""A smaller p is written as being below it."""


class ClinicianWriter(QObject):
    """Writes one page."""

    def __init__(self, words: PainWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._entry_words = EntryWords(self)
        self._summary = SummaryWriter(words, self)
        self._xmr = XmrWriter(words, self)

    def state(self, page: ClinicianPage) -> ClinicianState:
        """The view, and its text; days of the year that the stretch ends in go without it."""
        today = page.last
        state = ClinicianState(
            stretch=self._words.full_days(page.first, page.last),
            summary=self._summary.section(page),
            trend=self._trend(page, today),
            volatility=self._volatility(page.volatility),
            bands=self._bands(page),
            bars=self._bars(page),
            xmr=None if page.xmr is None else self._xmr.section(page.xmr),
            chart=None if page.xmr is None else self._xmr.picture(page, page.xmr),
            signals=self._xmr.signals(page.xmr, today),
            signals_text=self._xmr.signals_text(page),
            compared=self._compared(page.compared),
        )
        return replace(state, text=self._text(state))

    # --- trend ---------------------------------------------------------------------------------

    def _trend(self, page: ClinicianPage, today: date) -> tuple[Section, ...]:
        """Slope and test; with too few days one card says so for these and the limits."""
        if page.slope is None or page.test is None:
            title = self.tr("Slope, trend test and individuals chart")
            return (Section(title, "", (self._too_few(page, LEAST_DAYS),)),)
        return self._slope(page.slope, page, today), self._test(page.test, page, today)

    def _slope(self, slope: Slope, page: ClinicianPage, today: date) -> Section:
        title = self.tr("Slope (Theil–Sen)")
        figure = self.tr("{slope} points a week").format(slope=self._signed(slope.per_week))
        interval = self.tr("95 % interval {low} to {high} points a week, for {days}.").format(
            low=self._signed(slope.low),
            high=self._signed(slope.high),
            days=self._words.days(slope.of.first, slope.of.last, today),
        )
        caveat = self.tr(
            "It takes days to be independent of each other. Pain of neighbouring days is alike, so "
            "the true interval is wider."
        )
        return Section(title, figure, (interval, self._made_of(slope.of, page, today), caveat))

    def _test(self, test: MannKendall, page: ClinicianPage, today: date) -> Section:
        title = self.tr("Trend test (Mann–Kendall), descriptive")
        p = self.tr("p < {p}").format(p=self._words.number(LEAST_P, 3))
        if test.p >= LEAST_P:
            p = self.tr("p = {p}").format(p=self._words.number(test.p, 3))
        figure = self.tr("S = {s}, z = {z}, {p}").format(
            s=self._words.signed(test.s, 0), z=self._signed(test.z), p=p
        )
        caveat = self.tr(
            "Not corrected for autocorrelation: in Backcare’s own simulation stable pain of 28 "
            "days, each day like the one before it, gave p\u00a0<\u00a00.05 in 13 to 28\u00a0% of "
            "cases. It is no part of the verdict."
        )
        return Section(title, figure, (self._made_of(test.of, page, today), caveat))

    def _made_of(self, of: Stretch, page: ClinicianPage, today: date) -> str:
        """The rated days of a trend; of a long stretch these are only its latest part."""
        days = self._words.days(of.first, of.last, today)
        if of.rated == page.bands.rated:
            text = self.tr("From {count} rated days, {days}.")
        else:
            text = self.tr(
                "From {count} rated days, {days}: only the latest {most} days count here. Bands "
                "and limits are made of all {rated}."
            )
        return text.format(count=of.rated, days=days, most=LONGEST_DAYS, rated=page.bands.rated)

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

    # --- volatility ----------------------------------------------------------------------------

    def _volatility(self, found: Volatility | None) -> Section:
        title = self.tr("Volatility")
        if found is None:
            text = self.tr("{least} entries are needed.").format(least=LEAST_ENTRIES)
            return Section(title, "", (text,))
        figure = self.tr("{points} points from entry to entry").format(
            points=self._words.number(found.points)
        )
        made = self.tr("Mean of the moves between {count} entries that follow each other.")
        limit = self._words.number(THRESHOLD)
        group = self.tr("This lies below {limit}, in the lower of two groups.")
        if found.is_high:
            group = self.tr("This is {limit} or more, in the higher of two groups.")
        source = self.tr(
            "{limit} points parted low from high volatility among 782 users of a pain diary "
            "(Rahman 2018)."
        )
        return Section(
            title,
            figure,
            (
                made.format(count=self._words.count(found.entries)),
                group.format(limit=limit),
                source.format(limit=limit),
            ),
        )

    # --- associations --------------------------------------------------------------------------

    def _compared(self, compared: tuple[Compared, ...]) -> Section:
        title = self.tr("Days with and without")
        if not any(each.association.with_it.days for each in compared):
            text = self.tr(
                "Nothing to compare with is noted in this time: no lifting, core, stretch, relief "
                "or sleep."
            )
            return Section(title, "", (text,))
        caveat = self.tr(
            "This does not show cause: pain changes what is done as much as the reverse. Each "
            "group needs {least} rated days, counted from the first record of the thing on."
        ).format(least=LEAST_PAIRED)
        told = (each for each in compared if each.association.with_it.days)
        shown = sorted(told, key=_cannot_be_shown)
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
            least = self._words.minutes(round(each.sleep_median_min or 0))
            return self.tr("less than {time} of sleep").format(time=least)
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
            (state.summary, ()),
            *((each, ()) for each in state.trend),
            (state.bands, bars),
            (state.xmr, (state.signals_text, *signals)),
            (state.volatility, ()),
            (state.compared, ()),
        ):
            if section is not None:
                lines = (section.title, section.figure, *more, *section.lines)
                parts.append("\n".join(line for line in lines if line))
        return "\n\n".join(parts)

    def _signed(self, value: float) -> str:
        return self._words.signed(value, 2)


def _cannot_be_shown(each: Compared) -> bool:
    return not each.association.can_be_shown
