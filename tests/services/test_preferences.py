"""What a person chose is kept; what makes no sense in the file is the default."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import asdict

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import Pace
from backcare_desktop.services import preferences
from backcare_desktop.services.appearance import TEXT_SCALES, THEMES
from backcare_desktop.services.baseline import BaselineFrom, baseline_text
from backcare_desktop.services.measures import Asking
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.storage.settings_file import SettingsFile

DEFAULTS = Preferences()
CHOSEN = Preferences(theme="dark", text_scale=1.5, reduced_motion=True, volume=0, unit="lb")


class Paper:
    """A file in memory."""

    def __init__(self, **values: object) -> None:
        self.values: dict[str, object] = values

    def load(self) -> dict[str, object]:
        return dict(self.values)

    def save(self, values: Mapping[str, object]) -> None:
        self.values = dict(values)


def test_nothing_chosen_is_the_default() -> None:
    assert preferences.read(Paper()) == DEFAULTS


def test_what_was_chosen_is_found_again() -> None:
    paper = Paper()
    preferences.write(paper, CHOSEN)
    assert preferences.read(paper) == CHOSEN


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scale", TEXT_SCALES)
def test_every_choice_survives_the_file(tmp_path: Path, theme: str, scale: float) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save({"theme": theme, "text_scale": scale})
    found = preferences.read(file)
    assert (found.theme, found.text_scale) == (theme, scale)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("theme", None),
        ("theme", ["dark"]),
        ("theme", {}),
        ("theme", 1),
        ("text_scale", 1.25),
        ("text_scale", 0),
        ("text_scale", -1.0),
        ("text_scale", "1.5"),
        ("text_scale", True),
        ("text_scale", 10**400),
        ("text_scale", float("inf")),
        ("text_scale", float("nan")),
        ("reduced_motion", 1),
        ("reduced_motion", "yes"),
        ("reduced_motion", None),
        ("volume", -1),
        ("volume", 101),
        ("volume", 50.0),
        ("volume", True),
        ("volume", "loud"),
        ("volume", 10**400),
    ],
)
def test_one_value_that_makes_no_sense_costs_only_itself(name: str, value: object) -> None:
    found = preferences.read(Paper(**{**asdict(CHOSEN), name: value}))
    assert asdict(found) == {**asdict(CHOSEN), name: getattr(DEFAULTS, name)}


def test_a_whole_number_is_a_text_size_too() -> None:
    found = preferences.read(Paper(text_scale=2))
    assert found.text_scale == 2.0
    assert isinstance(found.text_scale, float)


@pytest.mark.parametrize("volume", [0, 100])
def test_off_and_full_are_volumes(volume: int) -> None:
    assert preferences.read(Paper(volume=volume)).volume == volume


def test_what_only_a_newer_version_knows_stays() -> None:
    paper = Paper(voice="low", theme="purple")
    preferences.write(paper, CHOSEN)
    assert paper.values == {**asdict(CHOSEN), "voice": "low"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"theme": "purple"},
        {"text_scale": 3.0},
        {"volume": 101},
        {"volume": -1},
        {"unit": "st"},
        {"language": "la"},
        {"first_day": "friday"},
        {"day_starts_at": 7},
        {"day_starts_at": -1},
    ],
)
def test_a_choice_that_is_none_is_an_error_of_ours(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"theme|text size|volume|unit|language|day"):
        Preferences(**wrong)  # type: ignore[arg-type]


def test_weeks_begin_as_in_the_country_until_a_day_is_chosen() -> None:
    assert [Preferences().first_weekday(usual) for usual in (0, 6)] == [0, 6]
    chosen = [Preferences(first_day=day) for day in ("monday", "saturday", "sunday")]
    assert [each.first_weekday(0) for each in chosen] == [0, 5, 6]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '"dark"', "\x00\x01", "{} {}", "NaN", "[" * 100_000, '{"theme": 1}'],
)
def test_a_broken_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    assert preferences.read(SettingsFile(path)) == DEFAULTS


def test_a_number_beyond_all_measure_in_the_file_gives_the_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"text_scale": 1' + "0" * 400 + "}")
    assert preferences.read(SettingsFile(path)) == DEFAULTS


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    class Full(Paper):
        def save(self, values: Mapping[str, object]) -> None:
            raise StorageUnavailable(StorageProblem.FULL)

    with pytest.raises(StorageUnavailable):
        preferences.write(Full(), CHOSEN)


def test_what_is_written_is_readable_json(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    preferences.write(SettingsFile(path), CHOSEN)
    assert json.loads(path.read_text("utf-8")) == asdict(CHOSEN)


# --- sessions ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("voice_volume", 101),
        ("voice_volume", True),
        ("cue_names", "yes"),
        ("flash", 1),
        ("ready_s", 31),
        ("ready_s", -1),
        ("ready_s", 5.5),
        ("switch_s", "5"),
        ("hold_factor", 1.1),
        ("hold_factor", 0),
        ("rest_factor", 3.0),
        ("untimed", None),
        ("mat_screen", []),
        ("mat_screen", "HDMI-1"),
        ("mat_screen", {"name": {"name": {}}}),
    ],
)
def test_a_choice_about_sessions_that_makes_no_sense_is_the_default(
    name: str, value: object
) -> None:
    assert preferences.read(Paper(**{name: value})) == DEFAULTS


def test_the_pace_is_made_of_the_choices() -> None:
    paper = Paper(ready_s=0, switch_s=30, rest_factor=0.5, hold_factor=2, untimed=True)
    assert preferences.read(paper).pace == Pace(0, 30, 0.5, 2.0, untimed=True)


def test_a_screen_survives_the_file(tmp_path: Path) -> None:
    chosen = Preferences(mat_screen={"name": "HDMI-1", "x": 0})
    file = SettingsFile(tmp_path / "settings.json")
    preferences.write(file, chosen)
    assert preferences.read(file) == chosen


def test_outcome_measures_are_asked_as_chosen() -> None:
    assert DEFAULTS.asking == Asking(14, asked=True, not_before=None)
    chosen = Preferences(rmdq_weekly=True, measures_asked=False, measures_not_before="2025-07-16")
    assert chosen.asking == Asking(7, asked=False, not_before=date(2025, 7, 16))
    paper = Paper()
    preferences.write(paper, chosen)
    assert preferences.read(paper) == chosen
    assert preferences.read(Paper(measures_not_before="soon")) == DEFAULTS


@pytest.mark.parametrize(
    ("kept", "baseline"),
    [
        ("", BaselineFrom.EPISODE),
        ("diary", BaselineFrom.DIARY),
        ("2025-06-10", date(2025, 6, 10)),
    ],
)
def test_the_week_to_compare_with_is_kept(kept: str, baseline: object) -> None:
    paper = Paper()
    preferences.write(paper, Preferences(pain_baseline=kept))
    found = preferences.read(paper)
    assert found.baseline == baseline
    assert baseline_text(found.baseline) == kept


@pytest.mark.parametrize("kept", ["chosen", "episode", "10 June", "1899-12-31", "2101-01-01", 7])
def test_a_week_that_makes_no_sense_is_the_default(kept: object) -> None:
    assert preferences.read(Paper(pain_baseline=kept)) == DEFAULTS
