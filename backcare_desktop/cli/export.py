"""``backcare export``: a report, the calendar or everything, without a window."""

import argparse
import os
import stat
import sys
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from backcare_desktop import paths
from backcare_desktop.cli.words import CommandError, read_passphrase, unavailable
from backcare_desktop.core.archive import ArchiveError
from backcare_desktop.core.clock import SystemClock, now
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.temporary_folder import temporary_folder

if TYPE_CHECKING:
    from backcare_desktop.core.report_words import ReportWords
    from backcare_desktop.reporting.report import Report, ReportChoice, Section
    from backcare_desktop.services.asking import Asking
    from backcare_desktop.services.ports import Store
    from backcare_desktop.services.ways_out import WaysOut

REPORTS = ("pdf", "csv", "fhir", "json")
FORMATS = (*REPORTS, "archive", "ics")
USUAL_DAYS = 30
_STDOUT = Path("-")

_OF_REPORTS = ("first", "last", "episode", "sections", "name", "notes", "medicine")
_TAKES = {
    "pdf": {*_OF_REPORTS, "paper", "passphrase_file"},
    "csv": {*_OF_REPORTS, "separator"},
    "fhir": {*_OF_REPORTS},
    "json": {*_OF_REPORTS},
    "archive": {"passphrase_file"},
    "ics": set[str](),
}
_FLAGS = {"first": "--from", "last": "--to", "passphrase_file": "--passphrase-file"}


def describe(parser: argparse.ArgumentParser) -> None:
    """Tell a parser what ``export`` takes."""
    parser.add_argument(
        "--format", choices=FORMATS, required=True, help="what is written; pdf is for printing"
    )
    parser.add_argument(
        "--out",
        type=_path,
        required=True,
        metavar="PATH",
        help="the file to write; - for the standard output",
    )
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    days = parser.add_argument_group("which days (pdf, csv, fhir, json)")
    days.add_argument(
        "--from",
        dest="first",
        type=_day,
        metavar="DATE",
        help=f"the first day, 2026-06-10; {USUAL_DAYS} days up to the last without it",
    )
    days.add_argument(
        "--to", dest="last", type=_day, metavar="DATE", help="the last day; today without it"
    )
    days.add_argument(
        "--episode", action="store_true", help="the episode that goes on, or else the latest"
    )
    what = parser.add_argument_group("what is told (pdf, csv, fhir, json)")
    what.add_argument(
        "--sections",
        type=_sections,
        metavar="A,B",
        help="parts wanted: scores, chart, planned, where, lifting, sessions, sets, ratings; "
        "all without it. Warning signs are always told",
    )
    what.add_argument("--name", metavar="TEXT", help="a name to stand on it; none without it")
    what.add_argument(
        "--notes",
        action="store_true",
        help="tell notes, and own words for relief; names given to activities, lifts and routines "
        "are always told",
    )
    what.add_argument("--medicine", action="store_true", help="tell medicine")
    how = parser.add_argument_group("how")
    how.add_argument("--paper", choices=("a4", "letter"), help="of a pdf; a4 without it")
    how.add_argument(
        "--separator", choices=("comma", "semicolon"), help="of a csv; comma without it"
    )
    how.add_argument(
        "--passphrase-file",
        type=_path,
        metavar="FILE",
        help="lock a pdf or an archive with the first line of FILE",
    )


def misused(options: argparse.Namespace) -> str:
    """What makes no sense together; empty when all does."""
    given = {key for keys in _TAKES.values() for key in keys if getattr(options, key)}
    if options.sections is not None:
        given.add("sections")
    wrong = sorted(given - _TAKES[options.format])
    if wrong:
        flags = ", ".join(_FLAGS.get(key, f"--{key}") for key in wrong)
        return f"{flags}: not for --format {options.format}"
    if options.episode and (options.first or options.last):
        return "--episode has days of its own; leave out --from and --to"
    return ""


def export(options: argparse.Namespace) -> tuple[str, ...]:
    """Write what is asked for, and say so.

    Raises:
        CommandError: it can't be done; nothing was written.
    """
    place = paths.folders(options.data_dir).database
    if not place.exists():
        raise CommandError(f"there is no diary at {place}")
    passphrase = read_passphrase(options.passphrase_file)
    if options.out == _STDOUT:
        return _poured(options)
    try:
        _refuse_what_is_there(options)
        if options.format == "archive":
            from backcare_desktop.cli.archive import export_archive

            return export_archive(options.data_dir, options.out, passphrase)
        return _written(options, passphrase)
    except StorageUnavailable as problem:
        raise CommandError(unavailable(problem, place)) from problem
    except ArchiveError as error:
        raise CommandError(str(error)) from error
    except OSError as error:
        raise CommandError(f"{options.out} can't be written: {error.strerror}") from error


def _poured(options: argparse.Namespace) -> tuple[str, ...]:
    """Write to the standard output what is made as a file first; nothing else is said there.

    Of a csv it is the log; the dictionary that stands beside the file stays away.
    """
    with temporary_folder() as folder:
        made = folder / f"out.{options.format}"
        export(argparse.Namespace(**{**vars(options), "out": made}))
        sys.stdout.buffer.write(made.read_bytes())
        sys.stdout.buffer.flush()
    return ()


def _refuse_what_is_there(options: argparse.Namespace) -> None:
    from backcare_desktop.everything_written import everything_written
    from backcare_desktop.reporting.csv_tables import ZIP, dictionary_path

    own = everything_written(paths.folders(options.data_dir))
    kept = {os.path.realpath(each.path) for each in own}
    out: Path = options.out
    wanted = [out]
    if options.format == "csv" and out.suffix.lower() != ZIP:
        wanted.append(dictionary_path(out))
    for path in wanted:
        try:
            mode = path.stat().st_mode
        except FileNotFoundError:
            continue
        if stat.S_ISDIR(mode):
            raise CommandError(f"{path} is a folder; name a file")
        if not stat.S_ISREG(mode):
            # Writing puts another file in its place: a pipe or a device would be gone.
            raise CommandError(f"{path} is no ordinary file; --out - writes to the standard output")
        if os.path.realpath(path) in kept:
            raise CommandError(f"{path} is a file that Backcare keeps; name another one")
        if not options.force:
            raise CommandError(f"{path} is there already; --force writes over it")


def _written(options: argparse.Namespace, passphrase: str) -> tuple[str, ...]:
    from backcare_desktop.services import preferences
    from backcare_desktop.services.gate import Gate
    from backcare_desktop.services.report_code import kept_code
    from backcare_desktop.services.ways_out import WaysOut
    from backcare_desktop.storage.settings_file import SettingsFile
    from backcare_desktop.storage.store import open_to_read

    folders = paths.folders(options.data_dir)
    words, settings = _words(), SettingsFile(folders.settings)
    chosen = preferences.read(settings)
    clock, weekday = (
        SystemClock(day_starts_at=chosen.day_starts_at),
        chosen.first_weekday(chosen.usual_weekday),
    )
    with closing(open_to_read(folders.database)) as store:
        gate = Gate(store.checks, clock, _no_id)
        ways = WaysOut(store, gate, clock, words, kept_code(settings), weekday)
        if options.format == "ics":
            return (_write_calendar(ways, options.out, chosen.asking, words),)
        choice = _choice(store, now(clock).local_date, options)
        report = ways.report(choice)
    return _write_report(report, words, options, passphrase)


def _words() -> "ReportWords":
    from backcare_desktop.content.library import load_library
    from backcare_desktop.content.report_words import load_report_words
    from backcare_desktop.content.triage import load_triage

    library, triage = load_library(paths.resources()), load_triage(paths.resource("triage"))
    return load_report_words(paths.resource("report/words"), library, triage)


def _write_calendar(ways: "WaysOut", out: Path, asking: "Asking", words: "ReportWords") -> str:
    days = ways.write_calendar(out, asking)
    if not days:
        raise CommandError("nothing is planned in the coming weeks; no file was written")
    return f"{words.count('page.days', days)} planned: {out}"


def _no_id() -> str:
    raise AssertionError("nothing is written into the diary here")


def _choice(store: "Store", today: date, options: argparse.Namespace) -> "ReportChoice":
    from backcare_desktop.reporting.report import ReportChoice, Section
    from backcare_desktop.services.report_days import days_of_episode, latest_days

    episode_id = None
    if options.episode:
        latest = store.episodes.newest(1)
        if not latest:
            raise CommandError("there is no episode in the diary")
        episode_id = latest[0].id
        first, last = days_of_episode(latest[0], today)
    else:
        last = options.last or today
        first = options.first or latest_days(USUAL_DAYS, last)[0]
    sections = frozenset(Section) if options.sections is None else options.sections
    try:
        return ReportChoice(
            first,
            last,
            episode_id,
            sections,
            options.name or "",
            notes=options.notes,
            medicine=options.medicine,
        )
    except ValueError as error:
        raise CommandError(str(error)) from error


def _write_report(
    report: "Report", words: "ReportWords", options: argparse.Namespace, passphrase: str
) -> tuple[str, ...]:
    write: dict[str, Callable[[], Iterable[Path]]] = {
        "pdf": lambda: _pdf(report, words, options, passphrase),
        "csv": lambda: _csv(report, words, options),
        "fhir": lambda: _fhir(report, words, options.out),
        "json": lambda: _json(report, options.out),
    }
    written = " and ".join(str(path) for path in write[options.format]())
    locked = "" if passphrase else "; anyone who can open it can read it"
    days = words.span(report.first, report.last)
    return (f"{days}, {words.count('page.entries', report.entries)}: {written}{locked}",)


def _pdf(
    report: "Report", words: "ReportWords", options: argparse.Namespace, passphrase: str
) -> Iterable[Path]:
    from backcare_desktop.reporting.pdf import Paper, write_pdf

    paper = Paper[(options.paper or "a4").upper()]
    write_pdf(report, words, options.out, paper=paper, passphrase=passphrase)
    return (options.out,)


def _csv(report: "Report", words: "ReportWords", options: argparse.Namespace) -> Iterable[Path]:
    from backcare_desktop.reporting.csv_cells import Separator
    from backcare_desktop.reporting.csv_tables import write_csv

    separator = Separator[(options.separator or "comma").upper()]
    return write_csv(report, words, options.out, separator=separator)


def _fhir(report: "Report", words: "ReportWords", out: Path) -> Iterable[Path]:
    from backcare_desktop.reporting.fhir import write_fhir

    write_fhir(report, words, out)
    return (out,)


def _json(report: "Report", out: Path) -> Iterable[Path]:
    from backcare_desktop.reporting.report_json import write_report_json

    write_report_json(report, out)
    return (out,)


def _path(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("the name of a file")
    return Path(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("a day such as 2026-06-10") from error


def _sections(text: str) -> "frozenset[Section]":
    from backcare_desktop.reporting.report import Section

    words = [word.strip() for word in text.split(",") if word.strip()]
    unknown = [word for word in words if word not in tuple(Section)]
    if unknown:
        raise argparse.ArgumentTypeError(f"no such part: {', '.join(unknown)}")
    return frozenset(map(Section, words))
