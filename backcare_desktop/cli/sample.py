"""``backcare demo-data``: a realistic sample history in an empty folder."""

import argparse
from typing import TYPE_CHECKING

from backcare_desktop import paths
from backcare_desktop.cli.words import CommandError
from backcare_desktop.core.clock import SystemClock
from backcare_desktop.core.problems import StorageUnavailable

if TYPE_CHECKING:
    from backcare_desktop.services import demo
    from backcare_desktop.storage.store import SqlStore

MOST_YEARS = 30


def describe(parser: argparse.ArgumentParser) -> None:
    """Tell a parser what ``demo-data`` takes."""
    parser.add_argument("--years", type=_years, default=1, metavar="N", help="length, default 1")
    parser.add_argument(
        "--seed", type=_seed, default=1, metavar="N", help="another seed, another story"
    )


def fill(options: argparse.Namespace) -> tuple[str, ...]:
    """Fill a named, empty folder, and say with how much.

    Raises:
        CommandError: no folder is named, it isn't empty, or it can't be used.
    """
    from backcare_desktop.content.library import load_library
    from backcare_desktop.content.triage import load_triage
    from backcare_desktop.services import demo
    from backcare_desktop.storage.making import made_whole

    if options.data_dir is None:
        reason = "demo-data needs --data-dir, so that it never touches your own diary"
        raise CommandError(reason)
    folders = paths.folders(options.data_dir)

    def tell(store: "SqlStore") -> "demo.Filled":
        library, triage = load_library(paths.resources()), load_triage(paths.resource("triage"))
        check = (triage.interview, triage.rules)
        core = library.programmes["core-basics"].programme, library.exercises
        years, seed = options.years, options.seed
        return demo.fill(
            store, library.routines, check, SystemClock(), years=years, seed=seed, core=core
        )

    try:
        if folders.data.exists() and any(folders.data.iterdir()):
            raise CommandError(f"{folders.data} is not empty; name a new folder")
        count = made_whole(folders.database, tell)
    except OSError as error:
        raise CommandError(f"{folders.data} can't be used: {error.strerror}") from error
    except StorageUnavailable as problem:
        raise CommandError(f"{folders.data} can't be filled: {problem}") from problem
    return (
        f"{count.ratings} ratings, {count.sessions} sessions and {count.checks} symptom checks "
        f"in {folders.data}",
    )


def _years(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_YEARS:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {MOST_YEARS}")
    return int(text)


def _seed(text: str) -> int:
    """Negative numbers would tell the stories of positive ones."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError("a whole number from 0 up")
    return int(text)
