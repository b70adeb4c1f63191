"""A routine from a file, looked at before anything of it is kept."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui.tabs.stretch.editor.state import Preview, Refusal
from backcare_desktop.ui.tabs.stretch.editor.transfer import TransferPresenter
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.step_row import StepLine, StepThumb
from backcare_desktop.ui.widgets.tiles import Tiles
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class PreviewPage(Page):
    """What a file holds, or why it is not taken."""

    def __init__(
        self,
        presenter: TransferPresenter,
        figures: Mapping[str, Figure],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._presenter = presenter
        self._figures = figures
        self._banner = Banner("info", "")
        self._total = Label("", "lead", "text_muted", wrap=True)
        self._summary = Label("", "body", wrap=True)
        self.keep = Button(self.tr("Save to my routines"), "primary", "normal", "check")
        self.change = Button(self.tr("Change it first"), "secondary", "normal", "pencil")
        self.another = Button(self.tr("Choose another file"), "secondary", "normal", "folder")
        self.leave = Button(self.tr("Cancel"), "text")
        self._card = Card(gap=12)
        self._lines = Tiles(340, 16)
        self._card.body.addWidget(self._lines)
        self.body.addWidget(self._banner)
        self.body.addWidget(self._total)
        self.body.addWidget(self._summary)
        self._choices = WrapRow(self.keep, self.change, gap=12, apart=False)
        others = WrapRow(self.another, self.leave, gap=12, apart=False)
        self.body.addWidget(WrapRow(self._choices, others, gap=12, apart=False))
        self.body.addWidget(self._card)
        self.body.addStretch(1)
        self.keep.clicked.connect(presenter.keep)
        self.change.clicked.connect(presenter.change_first)
        self.another.clicked.connect(presenter.import_file)
        self.leave.clicked.connect(presenter.leave)
        presenter.state_changed.connect(self.show_state)
        presenter.writable_changed.connect(self.keep.setEnabled)

    @Slot(object)
    def show_state(self, state: Preview | Refusal) -> None:
        """Show a routine, or the reason why there is none."""
        taken = isinstance(state, Preview)
        for widget in (self._total, self._summary, self._choices, self._card):
            widget.setVisible(taken)
        self.another.setVisible(not taken)
        self._clear()
        if isinstance(state, Preview):
            self.set_title(state.name)
            self._banner.set_kind("info")
            self._banner.set_text(
                self.tr("From {file}. Nothing is kept until you save it.").format(file=state.file)
            )
            self._total.setText(
                self.tr("{total} · {needs}").format(total=state.total, needs=state.needs)
            )
            self._summary.setText(state.summary)
            self._summary.setVisible(bool(state.summary))
            for line in state.lines:
                self._lines.add(_Line(line, self._figures))
        else:
            self.set_title(self.tr("This file can’t be imported"))
            self._banner.set_kind("warning")
            self._banner.set_text(
                self.tr("{file} was not taken. {reason} Nothing was changed.").format(
                    file=state.file, reason=state.reason
                )
            )
        self.verticalScrollBar().setValue(0)

    def begin(self) -> None:
        """Put the focus on what a person most likely wants next."""
        first = self.another if self._choices.isHidden() else self.keep
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._presenter.leave()
        else:
            super().keyPressEvent(event)

    def _clear(self) -> None:
        for line in self._lines.findChildren(_Line):
            line.hide()
            line.deleteLater()


class _Line(QWidget):
    def __init__(self, line: StepLine, figures: Mapping[str, Figure]) -> None:
        super().__init__()
        figure = StepThumb()
        figure.set_figure(figures.get(line.figure))
        words = boxes.column(
            None,
            Label(line.title, "body_strong", wrap=True),
            Label(line.detail, "small", "text_muted", wrap=True),
            None,
            gap=0,
        )
        row = boxes.row(figure, words, gap=16)
        row.setStretchFactor(words, 1)
        self.setLayout(row)
