"""Where to begin; the symptom check is offered first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.first.page import FirstPageView
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class BeginPage(FirstPageView):
    """Three ways on, of which the symptom check stands out.

    Args:
        session: name of the routine that is proposed; empty for none.
        place: which of how many pages it is, in words.

    Signals:
        check_wanted, session_wanted: the symptom check; the first session.
    """

    check_wanted = Signal()
    session_wanted = Signal()

    def __init__(
        self, session: str, place: str, *, back: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("", place, back=back, parent=parent)
        self.set_title(self.tr("Where to begin"))
        self.check = Button(self.tr("Check my symptoms"), "primary", "large")
        self.session = Button(self.tr("Begin the session"), "secondary", "large")
        self.look = Button(self.tr("Look around"), "secondary", "large")
        self.check.clicked.connect(self.check_wanted)
        self.session.clicked.connect(self.session_wanted)
        self.look.clicked.connect(self.skipped)
        self.body.addWidget(
            _way(
                self.tr("If your back hurts now"),
                self.tr(
                    "The symptom check asks about signs that a doctor should see, before you "
                    "exercise. You can stop and go on later."
                ),
                self.check,
            )
        )
        if session:
            about = self.tr("{routine}: easy movements, with pictures and a voice.")
            way = _way(
                self.tr("If you have had it checked"), about.format(routine=session), self.session
            )
            self.body.addWidget(way)
        self.body.addWidget(
            _way(
                self.tr("If nothing hurts"),
                self.tr("Today shows what there is to do. Help has every page again."),
                self.look,
            )
        )
        self.add_foot(QWidget())


def _way(title: str, text: str, button: Button) -> Card:
    words = QWidget()
    words.setLayout(
        boxes.column(
            Label(title, "h2", wrap=True), Label(text, "lead", "text_muted", wrap=True), gap=4
        )
    )
    card = Card(padding=32)
    card.body.addWidget(WrapRow(words, button, gap=24))
    return card
