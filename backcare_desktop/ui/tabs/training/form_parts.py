"""What the tab's forms have in common: what is good to know beside them, problems told."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from backcare_desktop.ui.tabs.training.forms import Field
from backcare_desktop.ui.tabs.training.parts import Bullets
from backcare_desktop.ui.tabs.training.score_field import ScoreField
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.note_field import NoteField
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.text_field import TextField


def beside(page: Page, title: str, *lines: str) -> Card:
    """The form's card, with what is good to know beside it."""
    card, told = Card(gap=18), Card(gap=10)
    columns = Columns((722, 510))
    for column, part in ((columns.left, card), (columns.right, told)):
        column.addWidget(part)
        column.addStretch(1)
    told.body.addWidget(Label(title, "h2", wrap=True))
    bullets = Bullets()
    bullets.show_lines(lines)
    told.body.addWidget(bullets)
    page.body.addWidget(columns)
    page.body.addStretch(1)
    return card


AnyField = TextField | NoteField | ScoreField


def mend(fields: Mapping[Field, AnyField], problems: Mapping[str, str]) -> None:
    """Take the words away from below a field that is right by now; nothing new is said."""
    for name, field in fields.items():
        if name not in problems:
            field.set_problem("")


def say(fields: Mapping[Field, AnyField], problems: Mapping[str, str], page: Page) -> None:
    """Write each problem below its field; the first of them gets the focus."""
    first: AnyField | None = None
    for name, field in fields.items():
        problem = problems.get(name, "")
        field.set_problem(problem)
        first = field if problem and first is None else first
    if first is not None:
        first.input.setFocus(Qt.FocusReason.OtherFocusReason)
        page.ensureWidgetVisible(first)
        announce(first.input, next(iter(problems.values())), assertive=True)
