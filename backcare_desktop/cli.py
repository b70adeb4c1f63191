"""The command line: everything that needs no display."""

import argparse
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from backcare_desktop import __version__, paths
from backcare_desktop.core.clock import SystemClock
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.triage import Level

if TYPE_CHECKING:
    from backcare_desktop.services import demo
    from backcare_desktop.storage.store import SqlStore

MOST_YEARS = 30


@dataclass(frozen=True, slots=True)
class Window:
    """The command line asks for the window.

    Attributes:
        data_dir: the folder named by ``--data-dir``; None for the usual one.
        demo: show a sample history in a throw-away folder.
    """

    data_dir: Path | None = None
    demo: bool = False


def parse(arguments: list[str]) -> argparse.Namespace:
    """Read the command line; on a mistake print the usage and exit with 2."""
    options = _parser().parse_args(arguments)
    # A default would be set again by the command and wipe out a folder named before it.
    options.data_dir = getattr(options, "data_dir", None)
    return options


def run(arguments: list[str]) -> int | Window:
    """Do what the command line asks, and return an exit code or the wish for a window."""
    options = parse(arguments)
    if options.version:
        print(_version())
        return 0
    if options.command == "demo-data":
        return _demo_data(options.data_dir, years=options.years, seed=options.seed)
    if options.command == "check":
        return _check(options.data_dir)
    if options.command == "rules":
        return _check_rules(options.cases)
    if options.demo and options.data_dir is not None:
        _parser().error("--demo has a folder of its own; leave out --data-dir")
    return Window(options.data_dir, options.demo)


def _common() -> argparse.ArgumentParser:
    """What stands before or after a command. Made anew for each, as defaults are shared else."""
    common = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    common.add_argument(
        "--data-dir",
        type=_folder,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="keep everything in DIR (before BACKCARE_DATA_DIR and the platform's own folder)",
    )
    return common


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="backcare",
        allow_abbrev=False,
        parents=[_common()],
        description="A companion for people who lift and whose lower back hurts afterwards.",
    )
    parser.add_argument("--version", action="store_true", help="print versions and exit")
    parser.add_argument(
        "--demo", action="store_true", help="open a sample history that is thrown away at the end"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    demo = commands.add_parser(
        "demo-data", parents=[_common()], help="fill an empty folder with a sample history"
    )
    demo.add_argument("--years", type=_years, default=1, metavar="N", help="length, default 1")
    demo.add_argument(
        "--seed", type=_seed, default=1, metavar="N", help="another seed, another story"
    )
    commands.add_parser("check", parents=[_common()], help="report on the diary's integrity")
    rules = commands.add_parser("rules", help="review the symptom check's rules")
    actions = rules.add_subparsers(dest="action", metavar="ACTION", required=True)
    review = actions.add_parser("check", help="run a table of cases through the rules")
    review.add_argument("cases", type=_file, metavar="CASES.toml", help="the table of cases")
    return parser


def _years(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_YEARS:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {MOST_YEARS}")
    return int(text)


def _seed(text: str) -> int:
    """Negative numbers would tell the stories of positive ones."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError("a whole number from 0 up")
    return int(text)


def _folder(text: str) -> Path:
    """An empty name, as of a variable that isn't set, would mean the folder one stands in."""
    if not text:
        raise argparse.ArgumentTypeError("the name of a folder")
    return Path(text)


def _file(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("the name of a file")
    return Path(text)


def _version() -> str:
    from importlib.metadata import version

    from backcare_desktop.content.errors import ContentError
    from backcare_desktop.content.triage import load_triage
    from backcare_desktop.storage.schema import SCHEMA, SQLITE

    try:
        rules = load_triage(paths.resource("triage")).rules
        rule_set = f"{rules.version} ({rules.fingerprint[:12]})"
    except ContentError as error:
        # Versions are asked for when something is broken: this may be what is.
        rule_set = f"can't be read: {error}"
    return "\n".join(
        (
            f"Backcare {__version__}",
            f"schema {SCHEMA}",
            f"rule set {rule_set}",
            f"Python {platform.python_version()}",
            f"Qt {version('PySide6')}",
            f"SQLite {SQLITE}",
        )
    )


def _demo_data(data_dir: Path | None, *, years: int, seed: int) -> int:
    """Fill a named, empty folder."""
    from backcare_desktop.content.library import load_library
    from backcare_desktop.content.triage import load_triage
    from backcare_desktop.services import demo
    from backcare_desktop.storage.making import made_whole

    if data_dir is None:
        return _refuse("demo-data needs --data-dir, so that it never touches your own diary")
    folders = paths.folders(data_dir)

    def fill(store: "SqlStore") -> "demo.Filled":
        library, triage = load_library(paths.resources()), load_triage(paths.resource("triage"))
        check = (triage.interview, triage.rules)
        core = library.programmes["core-basics"].programme, library.exercises
        return demo.fill(
            store, library.routines, check, SystemClock(), years=years, seed=seed, core=core
        )

    try:
        if folders.data.exists() and any(folders.data.iterdir()):
            return _refuse(f"{folders.data} is not empty; name a new folder")
        count = made_whole(folders.database, fill)
    except OSError as error:
        return _refuse(f"{folders.data} can't be used: {error.strerror}")
    except StorageUnavailable as problem:
        return _refuse(f"{folders.data} can't be filled: {problem}")
    print(
        f"{count.ratings} ratings, {count.sessions} sessions and {count.checks} symptom checks "
        f"in {folders.data}"
    )
    return 0


def _check(data_dir: Path | None) -> int:
    """Print what is known of the diary; 1 when something is wrong."""
    from backcare_desktop.storage.integrity import inspect

    report = inspect(paths.folders(data_dir).database)
    print("\n".join(report.lines()))
    return 1 if report.problems else 0


def _check_rules(path: Path) -> int:
    """Print ``id level reasons`` for each case; 1 when one falls outside its bounds.

    A reason is the rule's id and what made it fire. With an error in the cases or the rules
    nothing is run.
    """
    from backcare_desktop.content.cases import CaseError, load_cases
    from backcare_desktop.content.errors import ContentError
    from backcare_desktop.content.triage import load_triage
    from backcare_desktop.core.triage import evaluate

    try:
        triage = load_triage(paths.resource("triage"))
        cases = load_cases(path, triage.interview.questions)
    except (CaseError, ContentError) as error:
        return _refuse(str(error), code=2)
    outside = 0
    for case in cases:
        finding = evaluate(triage.rules, case.answers, complete=True)
        level = finding.level or Level.SELF_CARE
        reasons = ",".join(f"{reason.rule}:{reason.cause}" for reason in finding.reasons)
        print(f"{case.id} {level.word} {reasons}".rstrip())
        if not case.least <= level <= case.most:
            outside += 1
            bounds = f"{case.least.word} to {case.most.word}"
            print(f"{case.id}: {level.word} lies outside {bounds}", file=sys.stderr)
        elif level is not case.expected:
            print(f"{case.id}: {case.expected.word} was expected", file=sys.stderr)
    return 1 if outside else 0


def _refuse(reason: str, *, code: int = 1) -> int:
    print(f"backcare: {reason}", file=sys.stderr)
    return code
