"""The ways out and in, as buttons."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.fhir import loinc_notice
from backcare_desktop.ui.tabs.report.state import Progress
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.disclosure import Disclosure
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.tiles import Tiles


class SaveCard(Card):
    """The report, in every form.

    Attributes:
        pdf, csv, fhir, json, paper: the buttons; the last one prints.
        where: shows the folder of the file that was written last; hidden before one was.
        cancel: breaks off what takes long; hidden while nothing does.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20)
        self.pdf = Button(self.tr("Save PDF"), "primary", "large", "download")
        self.csv = Button(self.tr("CSV"), icon="table")
        self.csv.setAccessibleName(self.tr("Save as CSV"))
        self.fhir = Button(self.tr("FHIR"), icon="file")
        self.fhir.setAccessibleName(self.tr("Save as FHIR"))
        self.json = Button(self.tr("JSON"), icon="file")
        self.json.setAccessibleName(self.tr("Save as JSON"))
        self.paper = Button(self.tr("Print"), icon="print")
        others = Tiles(130, 8)
        for button in (self.csv, self.fhir, self.json, self.paper):
            others.add(button)
        self.body.addWidget(self.pdf)
        self.body.addWidget(others)
        self._sign = Icon("lock", "text_muted", 16)
        self._words = Label("", "small", "text_muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.cancel = Button(self.tr("Cancel"), "text", "small")
        self.where = Button(self.tr("Show in folder"), "text", "small")
        line = boxes.row(self._sign, self._words, self.where, self.cancel, gap=8)
        line.setStretchFactor(self._words, 1)
        self.body.addLayout(line)
        self._progress: Progress | None = None
        self._hindered = ""
        self.where.hide()
        self.show_progress(None)

    @Slot()
    def show_where(self) -> None:
        """A file was written: its folder can be shown."""
        self.where.show()

    @Slot(object)
    def show_progress(self, progress: Progress | None) -> None:
        """Say what is being written; what is always so while nothing is."""
        self._progress = progress
        self._say()
        cancellable = progress is not None and progress.cancellable
        if self.cancel.hasFocus() and not cancellable:
            self.pdf.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cancel.setVisible(cancellable)
        if progress is not None:
            self.where.hide()

    def allow(self, hindered: str, *, ready: bool) -> None:
        """Let the report be saved, or say why it can't be.

        Args:
            hindered: why not; empty for nothing in the way, and for what will be ready in a moment.
            ready: it can be saved now.
        """
        self._hindered = hindered
        for button in (self.pdf, self.csv, self.fhir, self.json, self.paper):
            button.setEnabled(ready)
        self._say()

    def _say(self) -> None:
        if self._progress is not None:
            words, icon = self._progress.text, "clock"
        elif self._hindered:
            words, icon = self._hindered, "warning"
        else:
            words, icon = self.tr("Saved where you choose. Nothing is sent."), "lock"
        self._words.setText(words)
        self._sign.set_icon(icon)


class EverythingCard(Card):
    """All that is in the diary, out and in.

    Attributes:
        archive: saves everything.
        bring_in: takes an archive or ratings.
        calendar: saves the coming weeks.
        codes: says whose codes a FHIR document holds.
    """

    def __init__(self, words: ReportWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.archive = Button(self.tr("Save everything…"), icon="download")
        self.bring_in = Button(self.tr("Import…"), icon="upload")
        self.calendar = Button(self.tr("Calendar file…"), icon="today")
        self.codes = Disclosure(self.tr("Codes in FHIR documents"))
        self.body.addWidget(Label(self.tr("Everything"), "h2"))
        self.body.addWidget(
            Label(
                self.tr(
                    "One file with all that is in your diary, for another computer or to keep. It "
                    "can be brought in again, and so can ratings in a table (CSV)."
                ),
                "small",
                "text_muted",
                wrap=True,
            )
        )
        tiles = Tiles(150, 8)
        for button in (self.archive, self.bring_in, self.calendar):
            tiles.add(button)
        self.body.addWidget(tiles)
        self.body.addWidget(self.codes)
        # Shown without a place it would be a window of its own.
        self.codes.set_words(loinc_notice(words))
