"""A routine put together, done, changed and taken out again in the real application."""

from pathlib import Path

from PySide6.QtCore import Qt

from backcare_desktop.outside import open_store
from tests.journeys.person import Person


def test_a_copy_is_changed_kept_found_in_the_library_and_done(
    person: Person, data_dir: Path
) -> None:
    person.app.window.show_tab("stretch")
    person.settle()
    person.app.stretch.open("ease-off-trio")
    person.click(person.app.stretch_view.reader.copy)
    editor = person.app.bench.editor
    editor.drafting.set_name("My evening")
    editor.save()
    person.settle()
    (own,) = person.app.stretch._kept
    assert own.own.name == "My evening" and len(own.own.steps) == 3
    person.app.stretch.start(own.own.id)
    person.settle()
    person.press(Qt.Key.Key_4)
    assert person.app.window.playing
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    record = store.sessions.newest_open()
    assert record is not None and record.routine_name == "My evening"
    store.close()


def test_a_routine_taken_out_comes_back_with_undo(person: Person) -> None:
    person.app.window.show_tab("stretch")
    person.settle()
    person.app.stretch.open("ease-off-trio")
    person.click(person.app.stretch_view.reader.copy)
    person.app.bench.editor.save()
    person.settle()
    (own,) = person.app.stretch._kept
    person.app.stretch.open(own.own.id)
    person.click(person.app.stretch_view.reader.remove)
    assert person.app.stretch._kept == ()
    person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(person.app.stretch._kept) == 1


def test_a_first_save_taken_back_is_in_the_editor_again(person: Person) -> None:
    person.app.window.show_tab("stretch")
    person.settle()
    person.app.stretch.open("ease-off-trio")
    person.click(person.app.stretch_view.reader.copy)
    person.app.bench.editor.save()
    person.settle()
    person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert person.app.stretch._kept == ()
    editor = person.app.stretch_view.workbench.editor
    assert editor.isVisible()
    assert editor.steps.name.input.text() == "Copy of Ease-off trio"
    person.click(editor.save)
    assert len(person.app.stretch._kept) == 1
