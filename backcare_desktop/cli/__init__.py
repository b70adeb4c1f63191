"""The command line: everything that needs no display. A command is a module here."""

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from msgspec import Struct

from backcare_desktop import paths
from backcare_desktop.cli import bring_in, care, export, restore, rules, sample
from backcare_desktop.cli.about import versions
from backcare_desktop.cli.words import CommandError, unavailable
from backcare_desktop.core.problems import StorageUnavailable


class Window(Struct, frozen=True):
    """The command line asks for the window.

    Attributes:
        data_dir: the folder named by ``--data-dir``; None for the usual one.
        demo: show a sample history in a throw-away folder.
        profile: name of the one named by ``--profile``; empty for the diary that was there first.
    """

    data_dir: Path | None = None
    demo: bool = False
    profile: str = ""


class _Command(Struct, frozen=True):
    """One word of the command line.

    Attributes:
        help: what it does.
        describe: tells a parser what it takes.
        work: does it, and returns the exit code.
        diary: it opens the diary, and may have to ask for its passphrase.
    """

    help: str
    describe: Callable[[argparse.ArgumentParser], None]
    work: Callable[[argparse.Namespace], int]
    diary: bool = False


def parse(arguments: list[str]) -> argparse.Namespace:
    """Read the command line; on a mistake print the usage and exit with 2."""
    options = parser().parse_args(arguments)
    # A default would be set again by the command and wipe out a folder named before it.
    options.data_dir = getattr(options, "data_dir", None)
    options.profile = getattr(options, "profile", "")
    options.diary_passphrase_file = getattr(options, "diary_passphrase_file", None)
    return options


def run(arguments: list[str]) -> int | Window:
    """Do what the command line asks, and return an exit code or the wish for a window."""
    options = parse(arguments)
    if options.version:
        print(versions())
        return 0
    if options.command is not None:
        return _of_profile(options)
    if options.diary_passphrase_file is not None:
        parser().error("--diary-passphrase-file is for commands; the window asks by itself")
    if options.demo and (options.data_dir is not None or options.profile):
        parser().error("--demo has a folder of its own; leave out --data-dir and --profile")
    return Window(options.data_dir, options.demo, options.profile)


def _of_profile(options: argparse.Namespace) -> int:
    """Do a command in the folder of the profile that is named; it holds everything of its own."""
    if not options.profile:
        return _done(options)
    from backcare_desktop.storage.profiles import ProfileShelf

    first = paths.folders(options.data_dir)
    shelf = ProfileShelf(first)
    try:
        profile = shelf.named(options.profile)
    except StorageUnavailable as problem:
        return _refuse(unavailable(problem, first.data))
    if profile is None:
        return _refuse(f"there is no profile {options.profile!r}")
    options.data_dir = shelf.folders_of(profile).data
    return _done(options)


def _done(options: argparse.Namespace) -> int:
    """Do a command in the folder that is named."""
    # Otherwise matplotlib writes into the home folder, outside what is ours to delete.
    cache = paths.folders(options.data_dir).cache
    os.environ.setdefault("MPLCONFIGDIR", str(cache / "matplotlib"))
    command = _COMMANDS[options.command]
    if command.diary:
        from backcare_desktop.cli.secret import unlock

        try:
            unlock(options.data_dir, options.diary_passphrase_file)
        except CommandError as error:
            return _refuse(str(error))
    return command.work(options)


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
    common.add_argument(
        "--profile",
        default=argparse.SUPPRESS,
        metavar="NAME",
        help="open the diary of the profile of that name",
    )
    common.add_argument(
        "--diary-passphrase-file",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="FILE",
        help="the first line of FILE opens an encrypted diary for a command; asked for without it",
    )
    return common


def parser() -> argparse.ArgumentParser:
    """The whole command line: what it takes, and what each of that does."""
    return _parsers()[""]


def _parsers() -> dict[str, argparse.ArgumentParser]:
    """The same by command, with the whole under no name."""
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
    found = {"": parser}
    for name, command in _COMMANDS.items():
        found[name] = commands.add_parser(
            name, parents=[_common()], allow_abbrev=False, help=command.help
        )
        command.describe(found[name])
    return found


def _folder(text: str) -> Path:
    """An empty name, as of a variable that isn't set, would mean the folder one stands in."""
    if not text:
        raise argparse.ArgumentTypeError("the name of a folder")
    return Path(text)


def _takes_nothing(_parser: argparse.ArgumentParser) -> None:
    """It has no options of its own."""


def _telling(
    work: Callable[[argparse.Namespace], Iterable[str]],
    misused: Callable[[argparse.Namespace], str] = lambda _: "",
) -> Callable[[argparse.Namespace], int]:
    """Work that prints what was done; 1 when it can't be done, and 2 when it makes no sense."""
    return partial(_told, work, misused)


def _told(
    work: Callable[[argparse.Namespace], Iterable[str]],
    misused: Callable[[argparse.Namespace], str],
    options: argparse.Namespace,
) -> int:
    wrong = misused(options)
    if wrong:
        _parsers()[options.command].error(wrong)
    try:
        lines = work(options)
    except CommandError as error:
        return _refuse(str(error))
    for line in lines:
        print(line)
    return 0


def _refuse(reason: str) -> int:
    print(f"backcare: {reason}", file=sys.stderr)
    return 1


_COMMANDS: Mapping[str, _Command] = {
    "demo-data": _Command(
        "fill an empty folder with a sample history", sample.describe, _telling(sample.fill)
    ),
    "check": _Command("report on the diary's integrity", _takes_nothing, care.check, diary=True),
    "backup": _Command(
        "make a verified copy of the diary",
        care.describe_backup,
        _telling(care.back_up),
        diary=True,
    ),
    "restore": _Command(
        "list the backups, or put one in the diary's place",
        restore.describe,
        _telling(restore.restore, restore.misused),
        diary=True,
    ),
    "export": _Command(
        "write a report, the calendar, or everything",
        export.describe,
        _telling(export.export, export.misused),
        diary=True,
    ),
    "import": _Command(
        "bring an archive or a table of ratings in",
        bring_in.describe,
        _telling(bring_in.bring_in, bring_in.misused),
        diary=True,
    ),
    "rules": _Command("review the symptom check's rules", rules.describe, rules.review),
}
