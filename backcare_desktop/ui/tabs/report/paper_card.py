"""What the file is set on, how tables are written, and what files are locked with."""

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.encryption import LONGEST, SHORTEST, SecretError, refuse_unfit
from backcare_desktop.reporting.csv_cells import Separator
from backcare_desktop.reporting.pdf import Paper
from backcare_desktop.ui.tabs.report.choice_keeper import ChoiceKeeper
from backcare_desktop.ui.tabs.report.state import LOG, ZIP, ChoiceState
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.secret_field import SecretField, SecretFields
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.tick_box import TickBox
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class PaperCard(Card):
    """A size of paper, a kind of tables, and a passphrase that nobody keeps.

    Attributes:
        paper: A4 or Letter.
        tables: a zip or one log.
        semicolons: for spreadsheets with decimal commas.
        passphrase, again: the lines to type it into; the second one is there once it is needed.
        seen: shows what is typed there.
    """

    def __init__(self, keeper: ChoiceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = Segmented(
            self.tr("Paper"),
            (Option(Paper.A4.value, self.tr("A4")), Option(Paper.LETTER.value, self.tr("Letter"))),
        )
        self.tables = Segmented(
            self.tr("Tables (CSV)"),
            (Option(ZIP, self.tr("Tables in a zip")), Option(LOG, self.tr("One long log"))),
        )
        self.semicolons = TickBox(self.tr("Decimal commas, semicolons between cells"))
        self.passphrase = SecretField(self.tr("Passphrase, if you want one"))
        self.again = SecretField(self.tr("The same once more"))
        fields = SecretFields(self.passphrase, self.again)
        self.seen = fields.seen
        self._locks = Label("", "small", "text_muted", wrap=True)
        self.body.addWidget(WrapRow(Label(self.tr("Paper"), "h2"), self.paper))
        self.body.addWidget(WrapRow(Label(self.tr("Tables (CSV)")), self.tables))
        self.body.addWidget(self.semicolons)
        self.body.addWidget(Divider())
        self.body.addWidget(fields)
        self.body.addWidget(self._locks)
        self._keeper = keeper
        self.paper.chosen.connect(keeper.set_paper)
        self.tables.chosen.connect(keeper.set_tables)
        self.semicolons.clicked.connect(keeper.set_semicolons)
        self.passphrase.edited.connect(self._lock)
        self.again.edited.connect(self._forgive)
        keeper.state_changed.connect(self.show_state)
        self.show_state(keeper.state)
        self._lock("")

    @Slot(object)
    def show_state(self, state: ChoiceState) -> None:
        """Paint a state."""
        self.paper.choose(state.paper.value)
        self.tables.choose(LOG if state.tables.log else ZIP)
        with QSignalBlocker(self.semicolons):
            self.semicolons.setChecked(state.tables.separator is Separator.SEMICOLON)
        self.semicolons.update()

    def agreed(self) -> bool:
        """Whether a file can be locked as it was typed; says beside the line why not.

        Nobody opens a file that was locked with a slip, so it is typed twice.
        """
        typed = self.passphrase.input.text()
        unfit = different = ""
        if typed:
            try:
                refuse_unfit(typed)
            except SecretError:
                unfit = self.tr("Use {least} to {most} characters that a keyboard has.")
            if self.again.input.text() != typed:
                different = self.tr("This isn't what you typed above.")
        self.passphrase.set_problem(unfit.format(least=SHORTEST, most=LONGEST))
        self.again.set_problem(different if not unfit else "")
        wrong = self.passphrase if unfit else self.again if different else None
        if wrong is not None:
            wrong.input.setFocus(Qt.FocusReason.TabFocusReason)
            wrong.input.selectAll()
        return wrong is None

    @Slot(str)
    def _forgive(self, _: str) -> None:
        self.again.set_problem("")

    @Slot(str)
    def _lock(self, text: str) -> None:
        self._keeper.set_passphrase(text)
        if text:
            words = self.tr(
                "It locks the PDF and “Save everything”. Without it nobody opens the file, you "
                "neither: keep it where you find it again. CSV, FHIR, JSON and calendar files "
                "stay plain."
            )
        else:
            words = self.tr("Without one the file is plain: anyone who gets it can read it.")
        self._locks.setText(words)
        self.again.setVisible(bool(text))
        self.passphrase.set_problem("")
        self.passphrase.input.setAccessibleDescription(words)
