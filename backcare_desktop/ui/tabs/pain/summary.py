"""The stretch in neutral numbers; no verdict."""

from PySide6.QtWidgets import QGridLayout, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.pain.state import Summary
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.labels import Label


class SummaryCard(Card):
    """Mean, lowest, highest, and how many days were rated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "h2")
        self._mean = Label("", "metric")
        self._mean_text = Label("", "small", "text_muted", wrap=True)
        self._facts = tuple((Label("", role="text_muted"), Label("", wrap=True)) for _ in range(2))
        self._divider = Divider()
        self._rated = Label("", "body_strong", wrap=True)
        self._gaps = Label("", "small", "text_muted", wrap=True)
        grid = theme.spaced(QGridLayout(), 12, 0)
        for line, (name, value) in enumerate(self._facts):
            grid.addWidget(name, line, 0)
            grid.addWidget(value, line, 1)
        grid.setColumnStretch(1, 1)
        self.body.addWidget(self._title)
        self.body.addLayout(boxes.column(self._mean, self._mean_text, gap=2))
        self.body.addLayout(grid)
        self.body.addWidget(self._divider)
        self.body.addWidget(self._rated)
        self.body.addWidget(self._gaps)

    def set_state(self, summary: Summary) -> None:
        """Show other numbers."""
        self._title.setText(summary.title)
        self._mean.setText(summary.mean)
        self._mean_text.setText(summary.mean_text)
        self._mean.setVisible(bool(summary.mean))
        self._mean_text.setVisible(bool(summary.mean))
        self._divider.setVisible(bool(summary.mean))
        for index, (name, value) in enumerate(self._facts):
            shown = index < len(summary.facts)
            name.setVisible(shown)
            value.setVisible(shown)
            if shown:
                name.setText(summary.facts[index].name)
                value.setText(summary.facts[index].value)
        self._rated.setText(summary.rated)
        self._gaps.setText(summary.gaps)
        self._gaps.setVisible(bool(summary.gaps))
