"""What the source may not do, whoever writes it next (S1, S4, S5, S11, S12, S14, S16)."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale

from backcare_desktop.core.reminder_plan import NEUTRAL, ReminderKind
from backcare_desktop.core.reminders import Due
from backcare_desktop.ui.reminders.words import ReminderWords
from tests.fakes import FakeClock

T = TypeVar("T", bound=ast.AST)

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "backcare_desktop"

NETWORK = {
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib",
    "urllib3",
    "webbrowser",
    "websockets",
    "xmlrpc",
    "PySide6.QtNetwork",
    "PySide6.QtNetworkAuth",
    "PySide6.QtWebChannel",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineQuick",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
    "PySide6.QtWebView",
}
ON_THIS_COMPUTER = {"socket"}
"""Of the above, what may be used to talk to the desktop and to a second start of Backcare, and by
whom only."""

UNSAFE_MODULES = {"pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib", "yaml", "code"}
UNSAFE_CALLS = {"eval", "exec", "compile", "__import__", "breakpoint", "input"}
UNSAFE_METHODS = {
    "os.system",
    "os.popen",
    "tempfile.mktemp",
    "subprocess.getoutput",
    "subprocess.getstatusoutput",
}
READ_AS_MARKUP = {
    "insertHtml",
    "setHtml",
    "appendHtml",
    "setMarkdown",
    "setRichText",
    "setDefaultStyleSheet",
    "QTextBrowser",
    "QErrorMessage",
    "QMessageBox",
    "QToolTip",
    "QWhatsThis",
    "QSplashScreen",
}
SAID_TO_EVERYBODY = {"showMessage", "QSystemTrayIcon.showMessage", "alert"}


@cache
def sources() -> dict[str, ast.Module]:
    """Every file of the package, by its path in it."""
    return {
        path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


@cache
def every_node() -> dict[type[ast.AST], list[tuple[str, ast.AST]]]:
    """Every piece of source by its kind; walked once, which takes longest here."""
    found: dict[type[ast.AST], list[tuple[str, ast.AST]]] = {}
    for path, tree in sources().items():
        for node in ast.walk(tree):
            found.setdefault(type(node), []).append((path, node))
    return found


def nodes(kind: type[T]) -> Iterator[tuple[str, T]]:
    for path, node in every_node().get(kind, ()):
        assert isinstance(node, kind)
        yield path, node


def imported() -> Iterator[tuple[str, str]]:
    """Which file imports what, each step of its name: ``a.b.c`` is ``a``, ``a.b`` and itself."""
    for path, node in nodes(ast.Import):
        for alias in node.names:
            yield from ((path, each) for each in steps(alias.name))
    for path, taken in nodes(ast.ImportFrom):
        for alias in taken.names:
            yield from ((path, each) for each in steps(f"{taken.module}.{alias.name}"))


def steps(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[: end + 1]) for end in range(len(parts))]


def names() -> Iterator[tuple[str, str]]:
    """Every name and attribute that is used, and by whom."""
    for path, node in nodes(ast.Name):
        yield path, node.id
    for path, attribute in nodes(ast.Attribute):
        yield path, attribute.attr


# --- S1 -----------------------------------------------------------------------------------------


def test_nothing_of_ours_imports_a_library_for_the_network() -> None:
    assert {each for each in imported() if each[1] in NETWORK - ON_THIS_COMPUTER} == set()


def test_sockets_are_for_this_computer_only() -> None:
    """The desktop's own bus, and the first window of the same diary."""
    users = {path for path, name in imported() if name in ON_THIS_COMPUTER}
    assert all(path.startswith("ui/platform/") for path in users), users
    families = {
        (path, node.attr)
        for path, node in nodes(ast.Attribute)
        if path in users and node.attr.startswith("AF_")
    }
    assert {family for _, family in families} <= {"AF_UNIX"}
    made = {
        path
        for path, node in nodes(ast.Call)
        if path in users and ast.unparse(node.func) in {"socket.socket", "socket.create_connection"}
    }
    assert made <= {path for path, _ in families}, "a socket without AF_UNIX is one of the internet"


def test_only_folders_of_this_computer_are_opened_with_other_programs() -> None:
    """An address that a text names is shown, never opened."""
    opened = {
        ast.unparse(node) for _, node in nodes(ast.Call) if "openUrl" in ast.unparse(node.func)
    }
    assert all("QUrl.fromLocalFile(" in call for call in opened), opened
    assert {each for each in names() if each[1] in {"urlopen", "startfile"}} == set()


# --- S4, S11, S12 -------------------------------------------------------------------------------


def test_nothing_is_printed_or_logged_but_by_the_command_line_and_the_last_handler() -> None:
    users = {path for path, name in imported() if name in {"logging", "syslog"}}
    users |= {path for path, node in nodes(ast.Call) if ast.unparse(node.func) == "print"}
    assert {path for path in users if not path.startswith("cli")} <= {
        "ui/faults.py",
        "opening.py",
        "self_check.py",
    }


def test_only_reminders_are_said_to_everybody() -> None:
    assert {each for each in names() if each[1] in SAID_TO_EVERYBODY} == {
        ("ui/platform/tray_qt.py", "showMessage")
    }
    calls = [(path, node) for path, node in nodes(ast.Call) if path.startswith("ui/")]
    made = {path for path, node in calls if ast.unparse(node.func) == "Note"}
    assert made == {"ui/reminders/teller.py"}


def test_what_everybody_reads_of_a_reminder_says_nothing_of_the_body() -> None:
    words = ReminderWords(FakeClock(), QLocale.c())
    for kind in ReminderKind:
        said = f"{words.neutral(NEUTRAL[kind])} {words.begin(kind)} {words.not_today()}"
        assert not re.search(r"pain|back|ache|hurt|symptom|core|cold|rat(e|ing)", said.lower())
        upcoming = words.upcoming_to_all(Due(kind, FakeClock().utc_now()))
        assert re.fullmatch(r"Next reminder: [\d:]+", upcoming)


def test_the_clipboard_is_written_on_request_and_never_read() -> None:
    read = re.compile(r"clipboard\(\)\.(text|mimeData|image|pixmap|dataChanged)")
    for path, node in nodes(ast.Attribute):
        assert not read.search(ast.unparse(node)), path


# --- S5 -----------------------------------------------------------------------------------------


def test_no_text_is_handed_to_what_reads_markup() -> None:
    # Its font and colours; and a tip that widgets/tips.py has made plain before it is shown.
    dressed = {("ui/theme/manager.py", "QToolTip"), ("ui/widgets/tips.py", "QToolTip")}
    assert {each for each in names() if each[1] in READ_AS_MARKUP} <= dressed


def test_labels_are_the_plain_one() -> None:
    """The linter knows the name; this knows what inherits from it, and rich text by any name."""
    made = {path for path, name in names() if name == "QLabel"}
    assert made == {"ui/widgets/labels.py"}
    formats = {name for _, name in names() if name in {"RichText", "MarkdownText", "AutoText"}}
    assert formats == set()


# --- S14 ----------------------------------------------------------------------------------------


def test_only_storage_opens_a_database() -> None:
    libraries = {"sqlite3", "sqlcipher3", "sqlalchemy", "sqlmodel"}
    users = {path for path, name in imported() if name in libraries}
    assert {path for path in users if not path.startswith("storage/")} == set()


def test_no_query_reaches_into_another_file() -> None:
    texts = (node.value for _, node in nodes(ast.Constant) if isinstance(node.value, str))
    attached = {text for text in texts if re.search(r"\bATTACH\b", text)}
    assert attached <= {
        "ATTACH ':memory:' AS archive",
        "ATTACH ':memory:' AS archive KEY ''",
        "ATTACH ? AS target KEY ?",  # a new file, made for the copy of this one
    }


# --- S16 ----------------------------------------------------------------------------------------


def test_nothing_unpacks_or_runs_what_comes_from_outside() -> None:
    assert {each for each in imported() if each[1] in UNSAFE_MODULES} == set()
    called = {(path, ast.unparse(node.func)) for path, node in nodes(ast.Call)}
    assert {each for each in called if each[1] in UNSAFE_CALLS | UNSAFE_METHODS} == set()
    shells = [
        path
        for path, node in nodes(ast.Call)
        for keyword in node.keywords
        if keyword.arg == "shell"
    ]
    assert shells == []
    assert {each for each in names() if each[1] == "extractall"} == set()


RUFF = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["ruff"]["lint"]


def test_the_linters_security_rules_are_on_for_the_whole_package() -> None:
    assert {"S", "T20", "TID", "BLE", "DTZ"} <= set(RUFF["select"])
    assert [rule for rule in RUFF["ignore"] if re.match(r"S\d|T20|BLE", rule)] == []
    ours = {
        place: rules
        for place, rules in RUFF["per-file-ignores"].items()
        if place.startswith("backcare_desktop")
    }
    assert [rule for rules in ours.values() for rule in rules if re.match(r"S\d|BLE", rule)] == []


@pytest.mark.parametrize("rule", ["S1", "S30", "S32", "S5", "S60[1-579]", "S61", "S7"])
def test_no_line_is_excused_from_a_rule_about_what_runs(rule: str) -> None:
    """S608 (SQL made of our own table names) and S606 (a process takes over) may be, one by one."""
    excused = re.compile(rf"noqa:[^#]*\b{rule}")
    found = {
        path: line.strip()
        for path in sources()
        for line in (PACKAGE / path).read_text("utf-8").splitlines()
        if excused.search(line)
    }
    assert found == {}
