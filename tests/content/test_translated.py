"""Content in another language: texts from the translation, everything else from the English."""

import re
from pathlib import Path

import pytest

from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.reader import read_data
from backcare_desktop.content.translated import fingerprint, read_content, texts_of

ENGLISH = """
id = "gates"
note = "Walk {minutes} minutes."
[[gates]]
id = "stairs"
title = "Stairs"
try = ["Up.", "Down."]
level = "routine"
days = 3
[[weeks]]
title = "Half"
items = [{ lift = "squat" }, { exercise = "plank", text = "Slowly." }]
"""
WHOLE = """
note = "Geh {minutes} Minuten."
[gates.stairs]
title = "Treppe"
try = ["Hinauf.", "Hinunter."]
[weeks.1]
title = "Hälfte"
items.1.lift = "Kniebeuge"
items.2.text = "Langsam."
"""


def written(tmp_path: Path, german: str) -> Path:
    english = tmp_path / "recovery" / "gates.toml"
    theirs = tmp_path / "i18n" / "de" / "recovery" / "gates.toml"
    for path, text in ((english, ENGLISH), (theirs, german)):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return english


def test_texts_are_the_translations_and_everything_else_is_the_english_files(
    tmp_path: Path,
) -> None:
    table = read_content(written(tmp_path, WHOLE), "de")
    (gate,) = table.tables("gates", most=9)
    (week,) = table.tables("weeks", most=9)
    squat, plank = week.tables("items", most=9)
    assert table.text("note") == "Geh {minutes} Minuten."
    assert (gate.text("id"), gate.text("title")) == ("stairs", "Treppe")
    assert gate.texts("try") == ("Hinauf.", "Hinunter.")
    assert (gate.text("level"), gate.integer("days", least=1, most=9)) == ("routine", 3)
    assert (squat.text("lift"), plank.text("text")) == ("Kniebeuge", "Langsam.")
    assert plank.text("exercise") == "plank"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_without_a_translation_the_text_is_english(tmp_path: Path, language: str) -> None:
    table = read_content(written(tmp_path, WHOLE), language)
    assert table.text("note") == "Walk {minutes} minutes."


def test_what_is_left_out_stays_english(tmp_path: Path) -> None:
    (gate,) = read_content(written(tmp_path, 'note = "Geh."'), "de").tables("gates", most=9)
    assert gate.text("title") == "Stairs"


@pytest.mark.parametrize(
    ("german", "place"),
    [
        ("gates.stairs.days = 7", "table [gates.stairs], key 'days'"),
        ("gates.stairs.level = 'self_care'", "table [gates.stairs], key 'level'"),
        ("gates.stairs.try = ['Hinauf.']", "table [gates.stairs], key 'try'"),
        ("gates.lift.title = 'Aufzug'", "table [gates], key 'lift'"),
        ("gates = 'Treppe'", "key 'gates'"),
        ("weeks.1.items.2.exercise = 'squat'", "table [weeks.1.items.2], key 'exercise'"),
        ("id = 'tore'", "key 'id'"),
    ],
)
def test_a_translation_changes_no_rule_number_or_id(
    tmp_path: Path, german: str, place: str
) -> None:
    with pytest.raises(ContentError, match=rf"^de/gates\.toml, {re.escape(place)}:"):
        read_content(written(tmp_path, german), "de")


def test_the_fingerprint_follows_the_texts_and_not_the_rules(tmp_path: Path) -> None:
    data = read_data(written(tmp_path, WHOLE))
    before = fingerprint(data)
    data["gates"][0]["days"] = 4
    data["gates"][0]["level"] = "urgent"
    assert fingerprint(data) == before
    data["gates"][0]["try"][1] = "Down again."
    assert fingerprint(data) != before


def test_every_text_is_found_by_its_keys(tmp_path: Path) -> None:
    found = {".".join(keys) for keys, _ in texts_of(read_data(written(tmp_path, WHOLE)))}
    wanted = "note gates.stairs.title gates.stairs.try weeks.1.title"
    assert found == {*wanted.split(), "weeks.1.items.1.lift", "weeks.1.items.2.text"}
