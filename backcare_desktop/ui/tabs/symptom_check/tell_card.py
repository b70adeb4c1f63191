"""What to say on the phone or at the desk, to copy, to print and to keep as a file."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.symptom_check.printing import PagePrinter
from backcare_desktop.ui.tabs.symptom_check.state import ResultState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class TellCard(Card):
    """The words in quotes, two buttons, and one line that says what came of them."""

    def __init__(self, printer: PagePrinter, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20, gap=10)
        self._printer = printer
        self._shown: ResultState | None = None
        self.body.addWidget(Label(self.tr("What to tell them"), "h2", wrap=True))
        quote = Card(padding=14, fill="surface_sunken", radius="control")
        self._words = Label("", wrap=True)
        quote.body.addWidget(self._words)
        self.body.addWidget(quote)
        self.copy = Button(self.tr("Copy text"), icon="copy")
        self.print = Button(self.tr("Print this page"), icon="print")
        self.body.addWidget(WrapRow(self.copy, self.print, gap=12, apart=False))
        self.note = _Note()
        self.pdf = self.note.button
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self._print)
        self.pdf.clicked.connect(self._save)
        printer.said.connect(self.note.say)
        printer.pdf_offered.connect(self.note.offer)

    def show_result(self, state: ResultState) -> None:
        """Set the words; what was said of an earlier text goes."""
        if self._shown is not None and self._shown.copy != state.copy:
            self.note.hide()
        self._shown = state
        self._words.setText(self.tr("“{words}”").format(words=state.tell))

    @Slot()
    def _copy(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(self._shown.copy)
            self.note.say(self.tr("Copied."))

    @Slot()
    def _print(self) -> None:
        if self._shown is not None:
            self._printer.print_page(self._shown, self.window())

    @Slot()
    def _save(self) -> None:
        if self._shown is not None:
            self._printer.save_pdf(self._shown, self.window())


class _Note(QWidget):
    """What came of a button, and another way where that one didn't work; read aloud as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon("check", "success", 20)
        self._text = Label("", wrap=True)
        self.button = Button(self.tr("Save as PDF"), "secondary", "small", "download")
        words = QWidget()
        line = boxes.row(self._icon, self._text, gap=8)
        line.setStretchFactor(self._text, 1)
        words.setLayout(line)
        self.setLayout(boxes.column(WrapRow(words, self.button, gap=12, apart=False)))
        self.hide()

    @Slot(str)
    def say(self, text: str) -> None:
        """It worked."""
        self._show(text, "check", "success", other_way=False)

    @Slot(str)
    def offer(self, text: str) -> None:
        """It didn't; a file may."""
        self._show(text, "info", "text_muted", other_way=True)

    def _show(self, text: str, icon: str, role: str, *, other_way: bool) -> None:
        self._text.setText(text)
        self._icon.set_icon(icon, role)
        self.button.setVisible(other_way)
        self.show()
        announce(self, text)
