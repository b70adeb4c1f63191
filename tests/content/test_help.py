"""The pages of Help: whole, with sources that exist, and no entry that says nothing."""

from pathlib import Path

import pytest

from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.help import PAGES, HelpTexts, load_help

SHIPPED = Path(__file__).parents[2] / "resources" / "help"
SOURCES = '[[sources]]\nid = "one"\ntext = "One"\n'
ENTRY = '[[entries]]\nid = "a"\ntitle = "A"\ntext = ["Words."]\nsources = ["one"]\n'
TOP = 'title = "Page"\nabout = "About it"\n'


def made(folder: Path, entries: str, sources: str = SOURCES) -> HelpTexts:
    (folder / "sources.toml").write_text(sources, "utf-8")
    for name in PAGES:
        (folder / f"{name}.toml").write_text(TOP + entries, "utf-8")
    return load_help(folder)


def test_every_source_that_ships_is_that_of_an_entry() -> None:
    texts = load_help(SHIPPED)
    named = {each for page in texts.pages.values() for e in page.entries for each in e.sources}
    assert named == set(texts.sources)


@pytest.mark.parametrize("claim", ["80 %", "30 %", "Epsom salt", "eliminate", "guarantee"])
def test_what_no_evidence_was_found_for_is_not_said(claim: str) -> None:
    """articles.md lists what is not carried over."""
    pages = load_help(SHIPPED).pages
    words = " ".join(
        line for page in pages.values() for each in page.entries for line in each.text + each.points
    )
    assert claim not in words


def test_the_accessibility_statement_names_what_is_aimed_for_and_where_it_falls_short() -> None:
    """ux.md, D 22."""
    found = {each.id: each for each in load_help(SHIPPED).pages["accessibility"].entries}
    assert "2.2, level AA" in " ".join(found["aim"].text)
    assert len(found["gaps"].points) > 3
    assert any("Orca" in gap for gap in found["gaps"].points)


def test_no_dose_is_named() -> None:
    (entry,) = [e for e in load_help(SHIPPED).pages["questions"].entries if e.id == "painkillers"]
    assert not any(sign.isdigit() for sign in " ".join(entry.text).replace("65", ""))


def test_an_entry_may_lead_to_a_tab(tmp_path: Path) -> None:
    text = ENTRY + 'tab = "core"\nopen = "Open Core"\n'
    (entry,) = made(tmp_path, text).pages["questions"].entries
    assert (entry.tab, entry.open, entry.sources[0].text) == ("core", "Open Core", "One")


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        (ENTRY.replace('"one"', '"two"'), "is no source"),
        (ENTRY + ENTRY, "an id of their own"),
        (ENTRY.replace('text = ["Words."]', ""), "and so is points"),
        (ENTRY + 'tab = "kitchen"\nopen = "Open"\n', "must be one of"),
        (ENTRY + 'tab = "core"\n', "open"),
        (ENTRY + "bold = true\n", "not a known key"),
    ],
)
def test_a_wrong_entry_is_refused_with_its_place(tmp_path: Path, entries: str, said: str) -> None:
    with pytest.raises(ContentError, match=said) as refused:
        made(tmp_path, entries)
    assert refused.value.file.endswith(".toml")


def test_a_source_stands_there_once(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="twice"):
        made(tmp_path, ENTRY, SOURCES + SOURCES)
