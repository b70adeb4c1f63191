"""Text is text, whatever stands in it: in every field, on every page, in every export (S5, S10)."""

import csv
import json
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtGui import QAccessible, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,  # noqa: TID251 - looked for
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from backcare_desktop import cli, paths
from backcare_desktop.content.routine_file import file_name
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.own_routine import printable
from backcare_desktop.everything_written import everything_written
from backcare_desktop.reporting.chart_file import write_chart
from backcare_desktop.reporting.csv_cells import original
from backcare_desktop.storage.store import open_store
from backcare_desktop.ui.widgets.buttons import Button
from tests.faults import texts
from tests.faults.hostile import TEXTS
from tests.journeys.person import Person
from tests.reporting.charts import LAST, SIZE, STYLE, WORDS, chart

pytestmark = [
    pytest.mark.qt_log_ignore("plugin does not support", extend=True),
    pytest.mark.usefixtures("qt_test"),
    # pytest's own filters stand before the one of reporting.figure; test_privacy.py watches that.
    pytest.mark.filterwarnings("ignore:Glyph:UserWarning"),
]

PAGES = {
    "stretch": ("See the steps",),
    "core": ("History",),
    "pain": (
        "All entries",
        "Edit latest",
        "Rate",
        "Physiotherapist’s view",
        "All flare-ups",
        "Add relief or sleep",
    ),
    "training": ("Log a session", "Add a lift", "Change the comeback", "Try: Stairs"),
}
"""Pages behind a tab, by the button that leads to them."""


def fill(data_dir: Path, hostile: tuple[str, ...]) -> dict[str, list[str]]:
    """A diary with each text in each field that takes it."""
    store = open_store(data_dir / "backcare.sqlite")
    store.write_without_waiting()
    taken = texts.write(store, hostile)
    store.close()
    return taken


def walk(person: Person) -> Iterator[str]:
    """Stop at every tab, and at every page that :data:`PAGES` names."""
    window = person.app.window
    for index in range(window.rail.count()):
        window.rail.setCurrentIndex(index)
        person.settle()
        yield window.rail.tabText(index)
    for tab, names in PAGES.items():
        for name in names:
            window.show_tab(tab)
            person.settle()
            person.click(button(person, name))
            yield f"{tab}: {name}"
            for _ in range(3):
                person.press(Qt.Key.Key_Escape)
    window.show_tab("pain")
    person.app.entry_room.open_day(person.clock.utc.date())
    person.settle()
    yield "pain: a day"


def button(person: Person, name: str) -> Button:
    """The last button of that name on the tab in front: what is somebody's own comes last."""
    *_, found = (
        each
        for each in person.app.window.findChildren(Button)
        if each.isVisible() and each.isEnabled() and name in (each.text(), each.accessibleName())
    )
    return found


def widgets() -> list[QWidget]:
    tops = QApplication.topLevelWidgets()
    return [*tops, *(each for top in tops for each in top.findChildren(QWidget))]


def read_as_markup() -> list[str]:
    """What Qt would take for more than plain text."""
    found = []
    for widget in widgets():
        kind = type(widget).__name__
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"{kind}: {widget.textFormat()}")
        if isinstance(widget, QTextEdit) and widget.acceptRichText():
            found.append(f"{kind} takes rich text")
        tips = (widget.toolTip(), widget.whatsThis(), widget.statusTip())
        found += [f"{kind}'s tip: {tip}" for tip in tips if tip and Qt.mightBeRichText(tip)]
        if isinstance(widget, QAbstractButton) and any(text in widget.text() for text in SHORTCUTS):
            found.append(f"{kind} takes a sign for a shortcut: {widget.text()}")
    return found


SHORTCUTS = tuple(text for text in TEXTS if "&" in text)


def shown() -> Iterator[str]:
    """Every text that is on the screen or told to a screen reader."""
    for widget in widgets():
        if isinstance(widget, QLabel | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QAbstractItemView):
            yield from cells(widget.model())
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(index) for index in range(widget.count()))
        yield widget.accessibleName()


def cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            yield str(model.data(model.index(row, column, QModelIndex())) or "")


Taken = dict[str, list[str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Taken]:
    """A diary with all of the texts, and what its fields took."""
    folder = tmp_path_factory.mktemp("hostile") / "p"
    return folder, fill(folder, TEXTS)


@pytest.fixture
def person(made: tuple[Path, Taken], tmp_path: Path) -> Iterator[Person]:
    """Somebody with that diary."""
    shutil.copytree(made[0], tmp_path / "p")
    somebody = Person(tmp_path / "p")
    yield somebody
    somebody.leave()


def look_everywhere(person: Person) -> set[str]:
    """All that is shown on a walk, on which nothing is read as markup."""
    seen: set[str] = set()
    for place in walk(person):
        assert read_as_markup() == [], place
        person.app.window.grab()
        seen.update(shown())
    return seen


def altered(seen: set[str], taken: Taken) -> list[str]:
    """What bears a field's mark without one of its texts as it was written.

    But for the pages of the report, which are a PDF: its lines break, and it has tests of its own.
    """
    return [
        ascii(line)
        for line in seen
        if "Self-reported" not in line
        for mark, held in enumerate(taken.values())
        if f"§{mark}." in line and not any(spaced(text) in spaced(line) for text in held)
    ]


def spaced(text: str) -> str:
    """With any blanks and line ends as one blank, as a line of a list shows a note."""
    return " ".join(text.split())


def test_every_field_takes_most_of_the_texts_and_refuses_the_rest_whole(
    made: tuple[Path, Taken],
) -> None:
    assert len(set(TEXTS)) >= 40
    assert {field for field, held in made[1].items() if len(held) < 40} == set()


def test_no_page_reads_a_text_as_anything_but_text(
    person: Person, made: tuple[Path, Taken]
) -> None:
    seen, taken = look_everywhere(person), made[1]
    everything = "\n".join(seen)
    unseen = {field for field, held in taken.items() if not any(t in everything for t in held)}
    assert unseen == set()
    assert altered(seen, taken) == []


@pytest.mark.parametrize("name", ["R&D", "<b>squat</b>", "&lt;", "a < b & c", "plain"])
def test_a_button_named_by_a_person_has_that_name_and_no_shortcut(name: str) -> None:
    button = Button(name, icon="pencil", icon_only=True)
    told = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert told == name
    assert button.shortcut().isEmpty()
    assert not Qt.mightBeRichText(button.toolTip())
    assert button.toolTip().replace("\u2060", "") == name
    button.deleteLater()


@pytest.mark.long
@pytest.mark.parametrize("first", range(0, len(TEXTS), 4))
def test_each_text_stands_on_the_pages_of_its_fields(first: int, tmp_path: Path) -> None:
    """Few at a time, so that the lists show all of them."""
    taken = fill(tmp_path / "p", TEXTS[first : first + 4])
    somebody = Person(tmp_path / "p")
    try:
        seen = look_everywhere(somebody)
    finally:
        somebody.leave()
    everything = "\n".join(seen)
    on_pages = ("pain_rating.note", "own_routine.name", "lift.name", "lift_entry.note")
    assert [t for field in on_pages for t in taken[field] if t not in everything] == []
    assert altered(seen, taken) == []


# --- exports ------------------------------------------------------------------------------------

PERIOD = ["--from", "2025-06-01", "--to", "2025-07-09"]
TOLD = (*PERIOD, "--notes", "--medicine", "--name", "<b>&amp; $x$")


def export(folder: Path, kind: str, name: str, *more: str) -> Path:
    """Write an export of the diary in ``folder``, which has to work."""
    path = folder.parent / name
    assert (
        cli.run(["--data-dir", str(folder), "export", "--format", kind, "--out", str(path), *more])
        == 0
    )
    return path


@pytest.fixture
def diary(made: tuple[Path, Taken], tmp_path: Path) -> Path:
    return Path(shutil.copytree(made[0], tmp_path / "p"))


def strings(value: object) -> Iterator[str]:
    """Every text in what JSON holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


def test_json_holds_the_notes_as_they_were_written(diary: Path, made: tuple[Path, Taken]) -> None:
    found = json.loads(export(diary, "json", "r.json", *TOLD).read_text("utf-8"))
    assert set(made[1]["pain_rating.note"]) <= set(strings(found))


def test_csv_holds_the_notes_as_they_were_written_and_no_formula(
    diary: Path, made: tuple[Path, Taken]
) -> None:
    path = export(diary, "csv", "r.csv", *TOLD)
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = {cell for row in csv.reader(file) for cell in row}
    assert set(made[1]["pain_rating.note"]) <= {original(cell) for cell in cells}
    for told in ",;\t|":
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells = {cell for row in csv.reader(file, delimiter=told) for cell in row}
        dangerous = {cell for cell in cells if cell.lstrip(" \u00a0")[:1] in {*"=@\t\r"}}
        dangerous |= {cell for cell in cells if cell.startswith("+1 -2")}
        assert dangerous - {""} == set(), told


@pytest.mark.parametrize("kind", ["fhir", "pdf"])
def test_what_a_clinician_gets_is_written(diary: Path, kind: str) -> None:
    assert export(diary, kind, f"r.{kind}", *TOLD).stat().st_size > 10_000


def test_an_archive_brings_every_text_back(
    diary: Path, made: tuple[Path, Taken], tmp_path: Path
) -> None:
    archive = export(diary, "archive", "all.backcare")
    new = tmp_path / "new"
    assert cli.run(["--data-dir", str(new), "import", str(archive)]) == 0
    store = open_store(new / "backcare.sqlite")
    notes = {entry.rating.note for entry in store.entries.latest(10_000)}
    store.close()
    assert set(made[1]["pain_rating.note"]) <= notes


def test_a_calendar_with_such_names_is_one_that_can_be_read(diary: Path) -> None:
    from icalendar import Calendar

    path = export(diary, "ics", "plan.ics")
    Calendar.from_ical(path.read_bytes())
    assert path.read_bytes().count(b"BEGIN:VCALENDAR") == 1


def test_a_picture_of_the_chart_is_a_drawing_that_can_be_read(tmp_path: Path) -> None:
    """A flare's note is written on it, where there is room."""
    for note in TEXTS:
        flare = Flare("f", LAST - timedelta(days=30), LAST - timedelta(days=22), note)
        write_chart(tmp_path / "chart.svg", chart(40, flares=(flare,)), WORDS, STYLE, SIZE)
        drawn = ET.parse(tmp_path / "chart.svg")  # noqa: S314 - written just now
        written = printable(" ".join(note.split()))
        assert written[:9] in "".join(drawn.getroot().itertext())


# --- file names (S10) ---------------------------------------------------------------------------


def test_no_text_becomes_part_of_a_path(diary: Path) -> None:
    person = Person(diary)
    person.app.window.show_tab("stretch")
    person.settle()
    person.leave()
    written = {path for path in diary.rglob("*") if path.is_file()}
    assert written <= {each.path for each in everything_written(paths.folders(diary))}


@pytest.mark.parametrize("name", [*TEXTS, "../../x", "..", "con", "COM1.txt", "名" * 60, "/", ""])
def test_a_proposed_file_name_is_one_plain_name(name: str) -> None:
    proposed = file_name(name)
    assert Path(proposed).name == proposed
    assert not set(proposed) & set('<>:"/\\|?*\0\n\r')
    assert len(proposed.encode()) <= 255
    assert proposed.split(".")[0].rstrip() == proposed.split(".")[0]
    assert proposed.split(".")[0].upper() not in {"CON", "NUL", "AUX", "PRN", "COM1", "LPT1"}
