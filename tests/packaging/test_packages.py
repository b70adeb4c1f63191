"""The files that packages are made of say the same as the program, and as each other."""

import ast
import importlib.util
import os
import plistlib
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from backcare_desktop import __version__, cli
from backcare_desktop.opening import APP_ID
from tests import shot_scenes

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
METAINFO = ET.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()  # noqa: S314 - our own file


def loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


command_line = loaded(LINUX / "command_line.py")
freezing = loaded(PACKAGING / "freezing.py")
slim_icu = loaded(LINUX / "slim_icu.py")


# --- the version stands in one place, and the id is one ------------------------------------------


def test_the_version_is_told_to_the_wheel_by_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert "version" not in project["project"]
    named = ROOT / project["tool"]["hatch"]["version"]["path"]
    assert f'__version__ = "{__version__}"' in named.read_text("utf-8")


def test_the_newest_release_that_appstream_tells_of_is_this_one() -> None:
    newest = METAINFO.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__
    assert date.fromisoformat(newest.get("date", ""))


def test_every_package_carries_the_same_id() -> None:
    assert METAINFO.findtext("id") == APP_ID
    assert METAINFO.findtext("launchable") == f"{APP_ID}.desktop"
    assert f'#define AppId "{APP_ID}"' in (PACKAGING / "windows/backcare.iss").read_text("utf-8")
    assert f'APP_ID = "{APP_ID}"' in (PACKAGING / "macos/backcare.spec").read_text("utf-8")
    flatpak = PACKAGING / "flatpak" / f"{APP_ID}.yml"
    assert re.search(rf"^id: {re.escape(APP_ID)}$", flatpak.read_text("utf-8"), re.MULTILINE)
    assert f'APP_ID = "{APP_ID}"' in (PACKAGING / "make_icons.py").read_text("utf-8")


def test_nothing_of_the_computer_that_builds_stands_in_the_recipes() -> None:
    for path in PACKAGING.rglob("*"):
        if path.is_file() and path.suffix not in {".txt", ".pyc"}:
            assert not re.search(r"/root/|/work/|/tmp/t\d|file://", path.read_text("utf-8")), path


# --- the desktop ---------------------------------------------------------------------------------


def test_the_desktop_file_starts_the_command_and_shows_the_icon() -> None:
    entry = ConfigParser(interpolation=None)
    entry.read(LINUX / f"{APP_ID}.desktop", "utf-8")
    main = entry["Desktop Entry"]
    assert (main["Exec"], main["Icon"], main["StartupWMClass"]) == ("backcare", APP_ID, APP_ID)
    words = entry["Desktop Action demo"]["Exec"].split()[1:]
    assert cli.parser().parse_args(words).demo


def test_the_store_shows_pictures_that_are_taken() -> None:
    taken = {f"tab-{tab}" for tab in shot_scenes.TABS} | {"player-right"}
    shown = [each.text or "" for each in METAINFO.iterfind("screenshots/screenshot/image")]
    assert len(shown) >= 3
    for address in shown:
        name, _, look = Path(address).stem.rpartition("-")
        assert name in taken and look in {"light", "dark"}


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", str(LINUX / f"{APP_ID}.desktop")],
        ["appstreamcli", "validate", "--no-net", str(LINUX / f"{APP_ID}.metainfo.xml")],
    ],
    ids=["desktop", "metainfo"],
)
def test_the_desktop_would_take_it(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


# --- the command line ----------------------------------------------------------------------------

COMMANDS = command_line.commands()
PAGE = command_line.man_page(date(2026, 11, 21))
COMPLETIONS = {"bash": command_line.bash(), "zsh": command_line.zsh(), "fish": command_line.fish()}


def test_the_manual_names_every_command_and_every_option() -> None:
    page = PAGE.replace("\\-", "-")
    for command in COMMANDS:
        assert " ".join(command.path) in page
        for option in command_line.options(command):
            assert option.option_strings[-1] in page


@pytest.mark.parametrize("shell", COMPLETIONS)
def test_a_shell_completes_every_command_and_every_option(shell: str) -> None:
    words = set(re.findall(r"[\w-]+", COMPLETIONS[shell]))
    for command in COMMANDS:
        assert set(command.path) <= words
        for option in command_line.options(command):
            name = option.option_strings[-1]
            assert (name[2:] if shell == "fish" else name) in words


@pytest.mark.parametrize("shell", COMPLETIONS)
def test_a_shell_can_read_its_completion(shell: str, tmp_path: Path) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    script = tmp_path / "completion"
    script.write_text(COMPLETIONS[shell], "utf-8")
    assert subprocess.run([shell, "-n", str(script)], check=False).returncode == 0


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("ex", {"export"}),
        ("export --format p", {"pdf"}),
        ("--data-dir /x rules ch", {"check"}),
        ("import --dr", {"--dry-run"}),
    ],
)
def test_bash_offers_what_fits(typed: str, offered: set[str]) -> None:
    if shutil.which("bash") is None:
        pytest.skip("bash is not installed")
    ask = "COMP_WORDS=(backcare $0); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _backcare"
    told = subprocess.run(
        ["bash", "-c", f'{COMPLETIONS["bash"]}\n{ask}; echo "${{COMPREPLY[@]}}"', typed],
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(told.stdout.split()) == offered


# --- what is frozen ------------------------------------------------------------------------------


def imports_of_the_package() -> set[str]:
    """Top-level names that Backcare imports, wherever in a file it does."""
    found: set[str] = set()
    for path in (ROOT / "backcare_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_nothing_that_is_imported_is_left_out() -> None:
    assert not imports_of_the_package() & set(freezing.EXCLUDED)


def test_migrations_and_resources_go_where_they_are_looked_for() -> None:
    data = {(Path(source).name, place) for source, place in freezing.data()}
    versions = str(Path("backcare_desktop/storage/migrations/versions"))
    assert ("resources", "resources") in data
    assert ("env.py", str(Path(versions).parent)) in data
    assert ("0001_baseline.py", versions) in data


QT = "PySide6/Qt"
FOUND = [
    ("PySide6/QtCore.so", "/v/QtCore.so", "EXTENSION"),
    (f"{QT}/plugins/platforms/libqxcb.so", "/v/libqxcb.so", "BINARY"),
    (f"{QT}/plugins/platforms/libqeglfs.so", "/v/libqeglfs.so", "BINARY"),
    (f"{QT}/plugins/texttospeech/libqtexttospeech_speechd.so", "/v/speechd.so", "BINARY"),
    (f"{QT}/plugins/texttospeech/libqtexttospeech_mock.so", "/v/mock.so", "BINARY"),
    (f"{QT}/lib/libQt6Core.so.6", "/v/libQt6Core.so.6", "BINARY"),
    (f"{QT}/lib/libQt6EglFs.so.6", "/v/libQt6EglFs.so.6", "BINARY"),
    (f"{QT}/translations/qtbase_de.qm", "/v/qtbase_de.qm", "DATA"),
    ("libQt6Core.so.6", f"{QT}/lib/libQt6Core.so.6", "SYMLINK"),
    ("libQt6EglFs.so.6", f"{QT}/lib/libQt6EglFs.so.6", "SYMLINK"),
    ("libpython3.11.so.1.0", "/v/libpython3.11.so.1.0", "BINARY"),
]
LINKED = {
    "/v/QtCore.so": ["/v/libQt6Core.so.6"],
    "/v/libqxcb.so": ["/v/libQt6Core.so.6"],
    "/v/libqeglfs.so": ["/v/libQt6EglFs.so.6"],
}


def test_what_is_left_out_takes_its_libraries_along() -> None:
    kept = freezing.trimmed(FOUND, lambda path: LINKED.get(path, []))
    assert [entry[0] for entry in kept] == [
        "PySide6/QtCore.so",
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/texttospeech/libqtexttospeech_speechd.so",
        f"{QT}/lib/libQt6Core.so.6",
        f"{QT}/translations/qtbase_de.qm",
        "libQt6Core.so.6",
        "libpython3.11.so.1.0",
    ]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux has packages for these")
def test_libraries_of_linux_are_left_to_its_packages() -> None:
    assert not freezing.wanted("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6")
    assert freezing.wanted("libX11.so.6", "/v/site-packages/some.libs/libX11.so.6")


def test_programs_that_backcare_opens_get_their_own_libraries_back() -> None:
    hook = (LINUX / "own_libraries_only.py").read_text("utf-8")
    code = f"{hook}\nprint(os.environ.get('LD_LIBRARY_PATH'))"
    for before, after in ((None, "None"), ("/opt/lib", "/opt/lib")):
        environ = {**os.environ, "LD_LIBRARY_PATH": "/usr/lib/backcare/_internal"}
        environ |= {} if before is None else {"LD_LIBRARY_PATH_ORIG": before}
        told = subprocess.run(
            [sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True
        )
        assert told.stdout.strip() == after


@pytest.mark.long
def test_the_self_check_finds_everything_where_nothing_is_missing() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "backcare_desktop", "--self-check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert "MISSING" not in told.stdout


# --- others --------------------------------------------------------------------------------------


def test_flatpak_has_no_way_to_the_network() -> None:
    rules = (PACKAGING / "flatpak" / f"{APP_ID}.yml").read_text("utf-8")
    assert "--share=network" not in rules
    assert "--filesystem=home" not in rules and "--filesystem=host" not in rules


def test_macos_may_do_no_more_than_it_says() -> None:
    rights = plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes())
    assert set(rights) == {
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.cs.disable-library-validation",
    }


# --- Qt's Unicode data ----------------------------------------------------------------------------


def test_how_words_are_sorted_stays_and_names_of_zones_go() -> None:
    kept = ["coll/de.res", "coll/root.res", "de.res", "root.res", "ucase.icu", "nfc.nrm"]
    gone = [
        "zone/de.res",
        "curr/supplementalData.res",
        "unames.icu",
        "gb18030.cnv",
        "brkitr/ja.res",
    ]
    assert slim_icu.unused([*kept, *gone]) == gone


def test_the_library_is_written_anew_under_its_name_without_what_goes(tmp_path: Path) -> None:
    library = tmp_path / "libicudata.so.73"
    library.write_bytes(b"large")
    called: list[list[str]] = []
    removed: list[str] = []

    def run(command: list[str]) -> str:
        called.append(command)
        if "--remove" in command:
            removed.extend(Path(command[2]).read_text("utf-8").split())
        if command[0] == "as":
            source = Path(command[-1]).read_text("utf-8")
            assert "icudt73_dat:" in source and "icudt73l.dat" in source
        if command[0] == "ld":
            Path(command[command.index("-o") + 1]).write_bytes(b"small")
        return "coll/de.res\nzone/de.res" if "--list" in command else ""

    slim_icu.slim(library, run)
    assert removed == ["zone/de.res"]
    assert library.read_bytes() == b"small"
    assert called[-1][called[-1].index("-soname") + 1] == "libicudata.so.73"
