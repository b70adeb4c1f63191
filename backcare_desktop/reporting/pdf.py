"""The report as a PDF: one page to read in a minute, tables behind it.

The page is set by typst from a template and from texts that it is given as data: nothing that
anybody wrote is ever read as markup. The PDF is tagged (PDF/UA-1) and carries its fonts.
"""

import io
import json
from enum import Enum
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from backcare_desktop import paths
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.pdf_chart import chart_svgs
from backcare_desktop.reporting.pdf_page import page_of
from backcare_desktop.reporting.pdf_text import NOT_SHOWN, Page, on_every_text, printable
from backcare_desktop.reporting.report import Report
from backcare_desktop.whole_file import write_whole

if TYPE_CHECKING:
    import typst

TEMPLATE = "report/report.typ"

_LAST_LATIN = "\u024f"
"""Up to here Inter has every sign."""


class Paper(Enum):
    """Sizes of paper, by typst's names."""

    A4 = "a4"
    LETTER = "us-letter"


def write_pdf(
    report: Report,
    words: ReportWords,
    path: Path,
    *,
    paper: Paper = Paper.A4,
    passphrase: str = "",
) -> None:
    """Write a report to ``path``, whole or not at all.

    Args:
        report, words, paper: as for :func:`pdf_bytes`.
        path: where to.
        passphrase: what is asked for before the file opens (AES-256); empty for a file that opens
            for everybody.

    Raises:
        OSError: it can't be written; a file that was there is as it was.
    """
    data = pdf_bytes(report, words, paper=paper)
    write_whole(path, _locked(data, passphrase) if passphrase else data)


def pdf_bytes(report: Report, words: ReportWords, *, paper: Paper = Paper.A4) -> bytes:
    """A report's pages. May be called on any thread; other threads go on meanwhile.

    Args:
        report: what is said; the same one makes the same file.
        words: in which language.
        paper: on what.
    """
    from typst import TypstError

    page = on_every_text(page_of(report, words), printable)
    svgs = [] if report.chart is None else chart_svgs(report.chart, words)
    made = partial(_typeset, svgs=svgs, paper=paper, seconds=int(report.made.at_utc.timestamp()))
    try:
        return made(page)
    except TypstError as error:
        rare = _rare_signs(page)
        if not rare:
            raise
        # PDF/UA refuses signs that no font has; errors name them. Other lines show where they are.
        errors = [line for line in error.diagnostic.splitlines() if line.startswith("error:")]
        missing = {sign for sign in rare if _named(sign, "".join(errors))}
    try:
        return made(_without(page, missing))
    except TypstError:
        return made(_without(page, rare))


def _typeset(page: Page, *, svgs: list[str], paper: Paper, seconds: int) -> bytes:
    """Set the pages.

    Args:
        page: what the template is given.
        svgs: the chart, in several heights.
        paper: on what.
        seconds: when it was made, since 1970.
    """
    import typst

    given = json.dumps({"page": page, "svgs": svgs, "paper": paper.value}, ensure_ascii=False)
    return typst.compile(
        str(paths.resource(TEMPLATE)),
        root=str(paths.resources()),
        font_paths=_fonts(),
        sys_inputs={"report": given},
        pdf_standards=["ua-1"],
        timestamp=seconds,
    )


@cache
def _fonts() -> "typst.Fonts":
    """Inter, then the system's fonts for the scripts that it lacks, then typst's own."""
    import fontpkg_inter
    import typst

    return typst.Fonts(font_paths=[str(fontpkg_inter.ROOT / "files")])


def _rare_signs(page: Page) -> set[str]:
    """Every sign of the pages that a font may lack."""
    found: set[str] = set()

    def collect(text: str) -> str:
        found.update(each for each in text if each > _LAST_LATIN)
        return text

    on_every_text(page, collect)
    return found - {NOT_SHOWN}


def _named(sign: str, errors: str) -> bool:
    """Whether errors name a sign, as it is or by its number."""
    return sign in errors or f"\\u{{{ord(sign):x}}}" in errors


def _without(page: Page, signs: set[str]) -> Page:
    table = str.maketrans(dict.fromkeys(signs, NOT_SHOWN))
    return on_every_text(page, lambda text: text.translate(table))


def _locked(data: bytes, passphrase: str) -> bytes:
    """The same PDF, encrypted (AES-256, revision 6); it never touches the disk unencrypted."""
    import pikepdf

    found = io.BytesIO()
    lock = pikepdf.Encryption(user=passphrase, owner=passphrase, R=6)
    with pikepdf.open(io.BytesIO(data)) as document:
        # Its own metadata stay as typst wrote them: nothing in them changes.
        document.save(found, encryption=lock, fix_metadata_version=False)
    return found.getvalue()
