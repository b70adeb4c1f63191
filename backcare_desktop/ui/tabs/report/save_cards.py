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
        pdf, csv, fhir, paper: the buttons; the last one prints.
        cancel: breaks off what takes long; hidden while nothing does.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20)
        self.pdf = Button(self.tr("Save PDF"), "primary", "large", "download")
        self.csv = Button(self.tr("CSV"), icon="table")
        self.csv.setAccessibleName(self.tr("Save as CSV"))
        self.fhir = Button(self.tr("FHIR"), icon="file")
        self.fhir.setAccessibleName(self.tr("Save as FHIR"))
        self.paper = Button(self.tr("Print"), icon="print")
        others = Tiles(96, 8)
        for button in (self.csv, self.fhir, self.paper):
            others.add(button)
        self.body.addWidget(self.pdf)
        self.body.addWidget(others)
        self._sign = Icon("lock", "text_muted", 16)
        self._words = Label("", "small", "text_muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.cancel = Button(self.tr("Cancel"), "text", "small")
        line = boxes.row(self._sign, self._words, self.cancel, gap=8)
        line.setStretchFactor(self._words, 1)
        self.body.addLayout(line)
        self._progress: Progress | None = None
        self._hindered = ""
        self.show_progress(None)

    @Slot(object)
    def show_progress(self, progress: Progress | None) -> None:
        """Say what is being written; what is always so while nothing is."""
        self._progress = progress
        self._say()
        cancellable = progress is not None and progress.cancellable
        if self.cancel.hasFocus() and not cancellable:
            self.pdf.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cancel.setVisible(cancellable)

    def allow(self, hindered: str) -> None:
        """Let the report be saved, or say why it can't be; empty for nothing in the way."""
        self._hindered = hindered
        for button in (self.pdf, self.csv, self.fhir, self.paper):
            button.setEnabled(not hindered)
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
