"""What the Report tab shows."""

from enum import Enum
from typing import Final

from msgspec import Struct

from backcare_desktop.reporting.csv_cells import Separator
from backcare_desktop.reporting.pdf import Paper
from backcare_desktop.reporting.report import Section

MONTH: Final = "30"
QUARTER: Final = "90"
EPISODE: Final = "episode"
OWN: Final = ""
"""Keys of the days a report is of: so many up to today, an episode, or others that were typed."""


ZIP: Final = "zip"
LOG: Final = "log"
"""Keys of how tables are written."""


class Tables(Struct, frozen=True):
    """How tables are written.

    Attributes:
        log: one long log; else a zip with a table for each thing.
        separator: between cells; a semicolon goes with decimal commas.
    """

    log: bool = False
    separator: Separator = Separator.COMMA


class ChoiceState(Struct, frozen=True):
    """What is wanted in the report, as it stands in the fields.

    Attributes:
        first, last: the days as they are typed.
        first_problem, last_problem: what is wrong with them; empty for nothing.
        span: key of the days.
        has_episode: there is an episode to choose.
        without: sections that are left out.
        notes, medicine: whether own words and medicine are told.
        named: whether a name is shown.
        name: which.
        name_problem: what is wrong with it.
        paper: of the PDF.
        tables: how tables are written.
        usable: a report can be made of all this.
    """

    first: str = ""
    last: str = ""
    first_problem: str = ""
    last_problem: str = ""
    span: str = MONTH
    has_episode: bool = False
    without: frozenset[Section] = frozenset()
    notes: bool = False
    medicine: bool = False
    named: bool = False
    name: str = ""
    name_problem: str = ""
    paper: Paper = Paper.A4
    tables: Tables = Tables()
    usable: bool = False


class Out(Enum):
    """What can be saved."""

    PDF = "pdf"
    CSV = "csv"
    FHIR = "fhir"
    JSON = "json"
    ARCHIVE = "archive"
    CALENDAR = "calendar"


class Progress(Struct, frozen=True):
    """Work that goes on.

    Attributes:
        text: what is being done, and how far it is.
        cancellable: it can be broken off.
    """

    text: str
    cancellable: bool = False
