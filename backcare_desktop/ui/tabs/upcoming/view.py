"""A tab that isn't built yet says in one sentence what will be there."""

from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page


class UpcomingView(Page):
    """A title and a sentence; nothing to press.

    Args:
        tab_id: which tab.

    Raises:
        KeyError: that tab is built.
    """

    def __init__(self, tab_id: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        title, sentence = self._words()[tab_id]
        self.set_title(title)
        self.body.addWidget(Label(sentence, "lead", "text_muted", wrap=True))
        self.body.addStretch(1)

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            "report": (
                self.tr("Report"),
                self.tr("Here you will make one page for your physiotherapist."),
            ),
        }
