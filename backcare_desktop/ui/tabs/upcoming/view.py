"""A tab that isn't built yet says in one sentence what will be there."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.labels import Label


class UpcomingView(QWidget):
    """A title and a sentence; nothing to press."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(
            look.layout("page_margin_x"),
            look.layout("page_margin_top"),
            look.layout("page_margin_x"),
            look.layout("page_margin_bottom"),
        )
        layout.setSpacing(look.space("xl"))
        layout.addWidget(Label(title, "h1"))
        body = Label(sentence, "lead", "text_muted")
        body.setWordWrap(True)
        layout.addWidget(body)
        layout.addStretch(1)
