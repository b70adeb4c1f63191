"""What has to be agreed to before the first check."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
from backcare_desktop.ui.tabs.symptom_check.state import TermsState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class TermsView(Page):
    """Some paragraphs to read, and a button that says they were read."""

    def __init__(self, presenter: CheckPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Symptom check"))
        self._shown: TermsState | None = None
        self._title = Label("", "h2_large", wrap=True)
        self._again = Banner("info", "")
        self._text: QVBoxLayout = boxes.column(gap=14)
        self.agree = Button("", "primary", "large")
        self.agree.clicked.connect(presenter.agree)
        self.numbers = Button(self.tr("Show emergency numbers"), icon="phone")
        self.numbers.clicked.connect(presenter.show_numbers)
        card = Card(padding=24, gap=16)
        for part in (self._title, self._again):
            card.body.addWidget(part)
        card.body.addLayout(self._text)
        card.body.addSpacing(8)
        card.body.addWidget(WrapRow(self.agree, self.numbers, gap=16, apart=False))
        columns = Columns((829, 403))
        columns.left.addWidget(card)
        self.body.addWidget(columns)
        self.body.addStretch(1)

    def show_state(self, state: TermsState) -> None:
        """Show the text; it is made anew only when it is another one."""
        if state == self._shown:
            return
        self._shown = state
        self._title.setText(state.title)
        self._again.set_text(state.again)
        self._again.setVisible(bool(state.again))
        self.agree.setText(state.agree)
        while (item := self._text.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for text in state.paragraphs:
            self._text.addWidget(Label(text, "lead", wrap=True))
