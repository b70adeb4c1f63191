"""What surrounds the questions: how far one is, why they are asked, and the bar at the foot."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.symptom_check.state import InterviewState
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.items_layout import ItemsLayout, height_at
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.themed import Themed
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class PageBars(Themed, QWidget):
    """A short bar for each page, filled up to the one on the screen; the text beside says it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = self._pages = 0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_page(self, page: int, pages: int) -> None:
        """Fill ``page`` of ``pages`` bars."""
        self._page, self._pages = page, pages
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(72) * self._pages - now.px(6), now.px(6))

    def minimumSizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(24) * self._pages, now.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        step = (self.width() + now.px(6)) / max(1, self._pages)
        for number in range(self._pages):
            along = self._pages - 1 - number if rtl else number
            left = round(step * along)
            place = QRect(left, 0, round(step * (along + 1)) - now.px(6) - left, self.height())
            fill = now.color("primary" if number < self._page else "track")
            edge = now.color("border") if now.is_high_contrast else None
            paint.box(painter, place, now.radius("pill"), fill, edge)
        painter.end()


class Heading(Label):
    """Asks for its whole text in one line, and breaks it where there is less room."""

    def __init__(self, style: str = "body", role: str = "text") -> None:
        super().__init__("", style, role, wrap=True)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2
        return QSize(wide, self.heightForWidth(wide))


class WhyCard(Card):
    """Why these questions are asked, or why one of them is.

    As high as the longer of the two texts: what is below stays where it is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = boxes.row(
            Icon("info", "primary", 22), Label(self.tr("Why we ask"), "h2", wrap=True), gap=12
        )
        head.setStretch(1, 1)
        self._page, self._one = QWidget(), QWidget()
        self._paragraphs: QVBoxLayout = boxes.column(gap=10)
        self._page.setLayout(self._paragraphs)
        self._ask = Label("", "body_strong", wrap=True)
        self._why = Label("", wrap=True)
        self._one.setLayout(boxes.column(self._ask, self._why, None, gap=6))
        either = QWidget()
        layout = _EitherLayout()
        for part in (self._page, self._one):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
            layout.addWidget(part)
        either.setLayout(layout)
        self._one.hide()
        self.body.addLayout(head)
        self.body.addWidget(either)
        self._shown: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What is shown now, as one text."""
        if not self._one.isHidden():
            return f"{self._ask.text()}\n{self._why.text()}"
        return "\n".join(self._shown)

    def set_page(self, paragraphs: tuple[str, ...]) -> None:
        """The text for the page as a whole."""
        if paragraphs == self._shown:
            return
        self._shown = paragraphs
        while (item := self._paragraphs.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for text in paragraphs:
            self._paragraphs.addWidget(Label(text, wrap=True))
        self._paragraphs.addStretch(1)

    def show_page(self) -> None:
        """Show the text for the page."""
        self._one.hide()
        self._page.show()

    def show_question(self, ask: str, why: str) -> None:
        """Show the text for one question."""
        self._ask.setText(ask)
        self._why.setText(why)
        self._page.hide()
        self._one.show()


class _EitherLayout(ItemsLayout):
    """Everything in the same place, as high as the highest."""

    def place(self, area: QRect, *, apply: bool) -> int:
        high = max(height_at(item, area.width()) for item in self._items)
        if apply:
            for item in self._items:
                item.setGeometry(QRect(area.x(), area.y(), area.width(), max(high, area.height())))
        return high

    def narrowest(self) -> int:
        return max(item.minimumSize().width() for item in self._items)

    def natural(self) -> int:
        return max(item.sizeHint().width() for item in self._items)


class HelpCard(Card):
    """What to do in doubt, and where the emergency numbers are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=6)
        self.numbers = Button(self.tr("Show emergency numbers"), icon="phone")
        self.body.addWidget(Label(self.tr("Not sure?"), "h3", wrap=True))
        text = self.tr("Choose “Not sure”. To be safe, it counts as a yes.")
        self.body.addWidget(Label(text, wrap=True))
        self.body.addSpacing(8)
        self.body.addWidget(Divider())
        self.body.addSpacing(8)
        self.body.addWidget(Label(self.tr("Feels urgent already?"), "h3", wrap=True))
        self.body.addWidget(Label(self.tr("Don’t finish this form."), wrap=True))
        self.body.addSpacing(6)
        self.body.addLayout(boxes.row(self.numbers, None))


class FootBar(QWidget):
    """Back, leave, how much is answered, and on; it stays while the questions scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(self.tr("Back"))
        self.leave = Button(self.tr("Save and leave"), "text")
        self.go_on = Button("", "primary", "large")
        self._answered = Label("", role="text_muted")
        left, right = QWidget(), QWidget()
        left.setLayout(boxes.row(self.back, self.leave, gap=8))
        right.setLayout(boxes.row(self._answered, self.go_on, gap=16))
        self._end = QWidget()
        line = boxes.row(WrapRow(left, right, gap=8), self._end, gap=0)
        line.setStretch(0, 1)
        inner = QWidget()
        self._around = boxes.column(line, margins=(40, 10, 40, 14))
        inner.setLayout(self._around)
        self.setLayout(boxes.column(Divider(), inner, gap=0))

    def end_before(self, width: int) -> None:
        """Leave so many px free at the end of the bar: Continue ends where the questions end."""
        margin = self._around.contentsMargins().right()
        self._end.setFixedWidth(max(0, width - margin))

    def show_state(self, state: InterviewState) -> None:
        """Set every widget from the state."""
        self.back.setVisible(state.can_go_back)
        self._answered.setText(state.answered)
        self.go_on.setText(state.go_on)
        self.go_on.setEnabled(state.can_go_on)
        reason = "" if state.can_go_on else self.reason
        self.go_on.setToolTip(reason)
        self.go_on.setAccessibleDescription(reason)

    @property
    def reason(self) -> str:
        """Why one can't go on yet."""
        return self.tr("Answer every question on this page first.")
