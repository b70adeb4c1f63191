"""How dates, times, numbers and loads are written where somebody lives, in the words they read."""

from PySide6.QtCore import QLocale

_SHORT = QLocale.FormatType.ShortFormat


def spoken_like(spoken: QLocale, own: QLocale) -> QLocale:
    """A language, with the units and formats of the country that somebody lives in.

    For many countries Qt knows no English and would take that of the United States, with pounds
    and the 12-hour clock. The English of another country is taken then: of those with the same
    units the one whose clock, week, order of dates and numbers are most like the country's. The
    same goes for other languages.

    Args:
        spoken: the language; of the country where it is spoken most.
        own: what the computer is set to; without a country it is taken for the language's own,
            which for English is the United Kingdom.
    """
    language, usual = spoken.language(), spoken
    if language == QLocale.Language.English:
        usual = QLocale(language, QLocale.Country.UnitedKingdom)
    if own.territory() == QLocale.Country.AnyTerritory:
        return usual
    there = QLocale(language, own.territory())
    if there.territory() == own.territory():
        return there
    wanted = _habits(own)
    every = QLocale.matchingLocales(
        language, QLocale.Script.LatinScript, QLocale.Country.AnyTerritory
    )

    def difference(other: QLocale) -> tuple[object, ...]:
        same = [mine == its for mine, its in zip(wanted, _habits(other), strict=True)]
        units, rest = same[0], same[1:]
        return not units, -sum(rest), other != usual, other.name()

    return min(every, key=difference)


def usual_weekday(locale: QLocale) -> int:
    """The day that weeks begin on in a country: 0 for Monday, which Qt counts as 1."""
    return locale.firstDayOfWeek().value - 1


def _habits(locale: QLocale) -> tuple[object, ...]:
    """Units first; then what can be traded against each other."""
    imperial = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    time = locale.timeFormat(_SHORT).casefold()
    date = locale.dateFormat(_SHORT).casefold()
    order = "".join(sorted("dmy", key=date.find))
    clock = ("a" in time, ":" in time)
    return imperial, clock, locale.firstDayOfWeek(), order, locale.decimalPoint()
