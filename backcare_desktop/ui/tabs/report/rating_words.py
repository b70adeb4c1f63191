"""What is said of a table of ratings."""

from typing import Final

from PySide6.QtCore import QLocale, QObject

from backcare_desktop.core.diary import Rating
from backcare_desktop.reporting.rating_file import (
    Columns,
    RatingFile,
    RatingFileError,
    Refused,
    RefusedLine,
)
from backcare_desktop.services.rating_import import ImportPreview
from backcare_desktop.ui.counted import counted
from backcare_desktop.ui.reason_words import reason_words
from backcare_desktop.ui.tabs.report.import_state import NO_COLUMN, RatingState, Step
from backcare_desktop.ui.typed_when import written_date, written_time

SHOWN: Final = 8
"""Ratings that are shown as they will stand in the diary."""

REFUSED_SHOWN: Final = 50


class RatingWords(QObject):
    """Puts a file and what it would bring into sentences and rows."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._why = self._reasons()

    def state(
        self, file: RatingFile, columns: Columns, preview: ImportPreview | None
    ) -> RatingState:
        """All that is shown of it; ``preview`` is None while it is being looked at."""
        order = "" if columns.order is None else columns.order.value
        shown = RatingState(
            file.name,
            Step.LOOKED,
            self._about(file),
            self._columns(file, columns),
            tuple(
                (part, NO_COLUMN if at is None else str(at))
                for part, at in (
                    ("date", columns.date),
                    ("score", columns.score),
                    ("time", columns.time),
                    ("note", columns.note),
                )
            ),
            columns.header,
            asks_order=bool(order) or (preview is not None and preview.asks_order),
            order=order,
        )
        return shown if preview is None else self._with_preview(shown, preview)

    def needed(self) -> str:
        """A rating has a day and a score."""
        return self.tr("A column for the date and one for the score are needed.")

    def not_taken(self, error: RatingFileError) -> str:
        """Why a file isn't taken at all."""
        if error.line:
            text = self.tr("{file} is not taken: line {line} {reason}. Nothing was changed.")
            return text.format(file=error.file, line=error.line, reason=reason_words(error.reason))
        text = self.tr("{file} is not taken: it {reason}. Nothing was changed.")
        return text.format(file=error.file, reason=reason_words(error.reason))

    def imported(self, count: int) -> str:
        """What was done, in a few words."""
        return counted(count, self.tr("One rating imported"), self.tr("{count} ratings imported"))

    def kept(self, count: int) -> str:
        """What was done."""
        return counted(
            count,
            self.tr("One rating is in your diary now. A backup was made before."),
            self.tr("{count} ratings are in your diary now. A backup was made before."),
        )

    def _about(self, file: RatingFile) -> str:
        if not file.encoding_is_guessed:
            return self.tr("Nothing is kept until you import it.")
        return self.tr(
            "Letters such as ä may look wrong: the file doesn’t say how they are written. Nothing "
            "is kept until you import it."
        )

    def _columns(self, file: RatingFile, columns: Columns) -> tuple[tuple[str, str], ...]:
        names = file.top[0] if columns.header else ()
        widest = max(map(len, file.top))
        return tuple((str(at), self._column(at, names)) for at in range(widest))

    def _column(self, at: int, names: tuple[str, ...]) -> str:
        name = names[at].strip() if at < len(names) else ""
        plain = " ".join("".join(c if c.isprintable() else " " for c in name).split())
        if not plain:
            return self.tr("Column {number}").format(number=at + 1)
        return plain if len(plain) <= 30 else f"{plain[:30]}…"

    def _with_preview(self, shown: RatingState, preview: ImportPreview) -> RatingState:
        ratings, refused = preview.ratings, preview.refused
        # A question that nobody has answered is no fault of the file.
        told = [line for line in refused if line.reason is not Refused.WHICH_ORDER]
        more = len(ratings) - SHOWN
        keep = bool(ratings) and not preview.asks_order
        return RatingState(
            shown.file,
            shown.step,
            f"{self._counted(preview)} {shown.words}",
            shown.columns,
            shown.chosen,
            shown.header,
            shown.asks_order,
            shown.order,
            tuple(self._row(each, preview) for each in ratings[:SHOWN]),
            self.tr("and {count} more").format(count=more) if more > 0 else "",
            tuple(map(self._refused, told[:REFUSED_SHOWN])),
            counted(len(ratings), self.tr("Import one rating"), self.tr("Import {count} ratings"))
            if keep
            else "",
        )

    def _counted(self, preview: ImportPreview) -> str:
        if preview.asks_order:
            return self._order(preview)
        new, known = self.tr("{count} ratings are new."), self.tr("{count} are known already.")
        parts = [counted(len(preview.ratings), self.tr("One rating is new."), new)]
        if preview.known:
            parts.append(counted(preview.known, self.tr("One is known already."), known))
        if preview.refused:
            lines = self.tr("{count} lines can’t be taken.")
            parts.append(counted(len(preview.refused), self.tr("One line can’t be taken."), lines))
        if preview.untimed:
            noon = self.tr("{count} have no time and stand at noon.")
            one = self.tr("One has no time and stands at noon.")
            parts.append(counted(len(preview.untimed), one, noon))
        if preview.cleaned:
            notes = self.tr("{count} notes lose signs that can’t be kept.")
            one_note = self.tr("One note loses signs that can’t be kept.")
            parts.append(counted(preview.cleaned, one_note, notes))
        return " ".join(parts)

    def _order(self, preview: ImportPreview) -> str:
        if preview.clash is None:
            return self.tr("Say first whether the day or the month comes first.")
        month, day = preview.clash
        text = self.tr(
            "Line {line} ({date}) has the month first, line {other} ({other_date}) the day. Choose "
            "one; lines of the other kind are left out."
        )
        return text.format(line=month.line, date=month.cell, other=day.line, other_date=day.cell)

    def _row(self, rating: Rating, preview: ImportPreview) -> tuple[str, ...]:
        when = rating.when.local
        clock = written_time(when.time(), self._locale)
        if rating.id in preview.untimed:
            clock = self.tr("{time} (none given)").format(time=clock)
        note = " ".join(rating.note.split())
        return (written_date(when.date(), self._locale), clock, str(rating.score), note)

    def _refused(self, line: RefusedLine) -> tuple[str, ...]:
        return str(line.line), self._why[line.reason], line.cell

    def _reasons(self) -> dict[Refused, str]:
        return {
            Refused.NO_DATE: self.tr("No date"),
            Refused.NOT_A_DATE: self.tr("Not a date"),
            Refused.WHICH_ORDER: self.tr("Day or month first?"),
            Refused.OUT_OF_RANGE: self.tr("Not from 1900 to 2100"),
            Refused.AHEAD: self.tr("Lies ahead of now"),
            Refused.NOT_A_TIME: self.tr("Not a time"),
            Refused.NO_SCORE: self.tr("No score"),
            Refused.NOT_A_SCORE: self.tr("Not a score"),
            Refused.NOT_WHOLE: self.tr("Not a whole number"),
            Refused.OFF_SCALE: self.tr("Not from 0 to 10"),
            Refused.NOTE_TOO_LONG: self.tr("The note is too long"),
            Refused.TOO_FEW_CELLS: self.tr("Too few columns"),
        }
