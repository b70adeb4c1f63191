"""The preview with what turns it: closer, further away, as text."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QStackedWidget, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.report.page_drawer import PageDrawer
from backcare_desktop.ui.tabs.report.pdf_view import PdfView
from backcare_desktop.ui.tabs.report.preview_maker import Made
from backcare_desktop.ui.widgets import boxes, focus, scroll_bar
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label


class PreviewPanel(Card):
    """The pages as they will be printed, or what they say.

    Attributes:
        view: the pages.
        text: what they say, for whoever would rather read or hear it.
        closer, further: turn the size of the pages.
        turn: shows the text instead of the pages, and back.
    """

    def __init__(self, drawer: PageDrawer, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0, fill="surface_sunken")
        self.view = PdfView(drawer)
        self.text = _ReadOnly(self.tr("The report as text"))
        self._words = Label(self.tr("The preview is being made."), "lead", "text_muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.closer = Button(self.tr("Closer"), icon="plus", icon_only=True)
        self.further = Button(self.tr("Further away"), icon="minus", icon_only=True)
        self.turn = Button("", "text", "small")
        self._sizes = QWidget()
        self._sizes.setLayout(boxes.column(self.closer, self.further, gap=14))
        self._tools = QWidget()
        tools = boxes.column(self._sizes, None, self.turn)
        tools.setAlignment(self._sizes, Qt.AlignmentFlag.AlignRight)
        self._tools.setLayout(tools)
        self._pages = QStackedWidget()
        for page in (_margined(self._words), self.view, _margined(self.text)):
            self._pages.addWidget(page)
        # As much on the left as the buttons take on the right: the page stands in the middle.
        line = boxes.row(self._pages, self._tools, gap=4, margins=(72, 16, 16, 16))
        line.setStretchFactor(self._pages, 1)
        self.body.addLayout(line)
        self._as_text = False
        self.closer.clicked.connect(self.view.zoom_in)
        self.further.clicked.connect(self.view.zoom_out)
        self.turn.clicked.connect(self._turn_round)
        self._turn()

    @property
    def says(self) -> str:
        """What stands there instead of the pages; empty while they are shown."""
        return self._words.text() if self._pages.currentIndex() == 0 else ""

    def show_made(self, made: Made) -> None:
        """Show another report."""
        if made.pages is None:
            self.show_words(
                self.tr(
                    "This computer lacks the part of Qt that shows PDFs. The report can be saved "
                    "all the same."
                )
            )
            return
        self.view.show_pages(made.pages)
        self.text.show_text("\n\n".join(made.pages.texts))
        self._turn()

    def show_words(self, words: str) -> None:
        """Say why there are no pages."""
        self._words.setText(words)
        self._pages.setCurrentIndex(0)
        self._tools.hide()

    @Slot()
    def _turn_round(self) -> None:
        self._as_text = not self._as_text
        self._turn()
        if self._as_text:
            announce(self.text, self.tr("The report as text"))

    def _turn(self) -> None:
        shown = self.view.pages is not None
        self._pages.setCurrentIndex((2 if self._as_text else 1) if shown else 0)
        self._tools.setVisible(shown)
        self._sizes.setVisible(not self._as_text)
        self.turn.setText(self.tr("Pages") if self._as_text else self.tr("Text"))
        reading = self.tr("Show the pages") if self._as_text else self.tr("Read as text")
        self.turn.setAccessibleName(reading)
        self.turn.setToolTip(reading)


class _ReadOnly(QPlainTextEdit):
    """Text to read, walk through and copy."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        scroll_bar.slim(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        focus.track(self, "card")
        self._restyle()

    def show_text(self, text: str) -> None:
        """Show another text, where the one before was read."""
        place = self.verticalScrollBar().value()
        self.setPlainText(text)
        self.verticalScrollBar().setValue(place)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()
        super().changeEvent(event)

    def _restyle(self) -> None:
        now = theme.current()
        self.setFont(now.font("body"))
        colors = self.palette()
        wanted = now.color("surface_sunken")
        if colors.color(QPalette.ColorRole.Base) != wanted:
            colors.setColor(QPalette.ColorRole.Base, wanted)
            colors.setColor(QPalette.ColorRole.Text, now.color("text"))
            self.setPalette(colors)


def _margined(widget: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(boxes.column(widget, margins=(16, 16, 16, 16)))
    return holder
