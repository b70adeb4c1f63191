"""Cells of a CSV file: numbers stay numbers, and no text runs as a formula."""

import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from backcare_desktop.core.clock import Moment
from backcare_desktop.reporting.csv_cells import (
    Cell,
    Separator,
    harmless,
    original,
    written,
)

RISKY = st.text(alphabet="=+-@'\t\r\n \u00a0\u200b\ufeff\x1c\u2028\uff1daÄ,;\"|", max_size=12)
UNSEEN = " \t\u00a0\u200b\ufeff\x1c\u2028"


@pytest.mark.parametrize(
    ("cell", "comma", "semicolon"),
    [
        (None, "", ""),
        (0, "0", "0"),
        (-2.7, "-2.7", "-2,7"),
        (-0.04, "-0.04", "-0,04"),
        (-0.00001, "0", "0"),
        (11 / 3, "3.6667", "3,6667"),
        (6.0, "6", "6"),
        (Decimal("82.50"), "82.5", "82,5"),
        (True, "true", "true"),
        (date(2025, 7, 9), "2025-07-09", "2025-07-09"),
        (
            ("lower_back_left", "calf_left"),
            "lower_back_left|calf_left",
            "lower_back_left|calf_left",
        ),
        ((), "", ""),
        ("-2.7", "'-2.7", "'-2.7"),
    ],
)
def test_what_a_cell_says(cell: Cell, comma: str, semicolon: str) -> None:
    assert written(cell, Separator.COMMA) == comma
    assert written(cell, Separator.SEMICOLON) == semicolon


@pytest.mark.parametrize(("minutes", "offset"), [(120, "+02:00"), (-570, "-09:30"), (0, "+00:00")])
def test_an_instant_is_told_where_the_person_was(minutes: int, offset: str) -> None:
    when = Moment(datetime(2025, 7, 9, 10, 0, tzinfo=UTC), minutes, "X", date(2025, 7, 9))
    said = written(when, Separator.COMMA)
    assert said.endswith(offset)
    assert datetime.fromisoformat(said) == when.at_utc


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\t1",
        "\r=1",
        " =1",
        "\u00a0=1",
        "\ufeff=1",
        "'=1",
        "\uff1d1",
        "note\n=1",
        "note\r\n +1",
        "note\r@x",
    ],
)
def test_what_could_run_as_a_formula_gets_an_apostrophe(text: str) -> None:
    said = harmless(text)
    assert said != text
    for line in said.replace("\r", "\n").split("\n"):
        assert not line.strip(" \t\u00a0\ufeff").startswith(("=", "+", "-", "@", "\uff1d"))
    assert original(said) == text


@pytest.mark.parametrize(
    "text", ["", "sore", "it's", "'quoted'", "a = b", "2 - 1", "mail a@b", "5, 6; 7|8"]
)
def test_an_ordinary_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text
    assert original(text) == text


@given(RISKY | st.text())
def test_every_text_comes_back(text: str) -> None:
    assert original(harmless(text)) == text


@pytest.mark.parametrize("read_with", list(",;\t|"))
@given(
    st.lists(RISKY, min_size=1, max_size=3), st.sampled_from(Separator), st.sampled_from(["", "x"])
)
@example(["back;=1+1"], Separator.COMMA, "")
@example(['b;"=1+1"'], Separator.COMMA, "x")
@example(['note\n"=1'], Separator.SEMICOLON, "x")
def test_no_cell_is_a_formula_whatever_separator_a_program_is_told(
    read_with: str, texts: list[str], separator: Separator, before: str
) -> None:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=separator).writerow([before, *map(harmless, texts)])
    for row in csv.reader(io.StringIO(file.getvalue(), newline=""), delimiter=read_with):
        for cell in row:
            for line in cell.replace("\r", "\n").split("\n"):
                assert line.lstrip(UNSEEN)[:1] not in set("=+-@\uff1d")


@pytest.mark.parametrize(
    "text",
    ["\t" * 20_000, ";" * 20_000, "'" * 20_000, " " * 20_000 + "x", "\x1c" * 20_000, "\n" * 20_000],
)
def test_a_text_made_to_be_slow_is_not(text: str) -> None:
    # Looking back and forth through it would take minutes.
    assert original(harmless(text)) == text
