"""The words of a report: complete, used, filled in, and those that the interface has."""

import ast
import re
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from string import Formatter

import pytest
from msgspec.structs import force_setattr
from PySide6.QtCore import QLocale

from backcare_desktop import paths
from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.library import load_library
from backcare_desktop.content.questionnaires import load_rmdq
from backcare_desktop.content.report_words import load_report_words
from backcare_desktop.content.triage import load_triage
from backcare_desktop.core.adherence import MissReason
from backcare_desktop.core.answers import Answer, Mechanism, Onset, Trend
from backcare_desktop.core.body import BodyArea, BodySide, Region
from backcare_desktop.core.check import Clinician, Mode
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.dose import Side
from backcare_desktop.core.lift_log import FormPoint
from backcare_desktop.core.load import Unit
from backcare_desktop.core.outcome import Verdict
from backcare_desktop.core.pain_context import Activity, Effect, Quality, ReliefKind
from backcare_desktop.core.phase import PHASES
from backcare_desktop.core.programme import CORE_PREFIX
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.triage import Level
from backcare_desktop.core.variation import Way
from backcare_desktop.core.verdict import PainChange
from backcare_desktop.reporting.chart import LaneKind
from backcare_desktop.reporting.fhir_codes import Local
from backcare_desktop.reporting.report import Section
from backcare_desktop.reporting.report_sections import Doing

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "backcare_desktop"
LIBRARY, TRIAGE = load_library(paths.resources()), load_triage(paths.resource("triage"))
FOLDER = paths.resource("report/words")
WORDS = load_report_words(FOLDER, LIBRARY, TRIAGE)

ENUMERATIONS: tuple[type[Enum], ...] = (
    *(Section, Level, Mode, Clinician, Answer, BodySide, Region, BodyArea, Quality, Activity),
    *(ReliefKind, Effect, Doing, MissReason, RatingContext, Outcome, Side, Way, FormPoint),
    *(Mechanism, RoutinePhase, Unit, PainChange, LaneKind),
)
OTHER_TABLES: dict[str, type[Enum]] = {
    "PsfsVerdict": Verdict,
    "RmdqVerdict": Verdict,
    "GrocVerdict": Verdict,
    "RoutinePhaseShort": RoutinePhase,
    "fhir.code": Local,
    "fhir.onset": Onset,
    "fhir.trend": Trend,
}
TABLES = {kind.__name__: kind for kind in ENUMERATIONS} | OTHER_TABLES


# --- complete ------------------------------------------------------------------------------------


@pytest.mark.parametrize("table", TABLES)
def test_a_table_of_names_has_one_for_every_member_and_no_other(table: str) -> None:
    members = {str(member.name).lower() for member in TABLES[table]}
    keys = {key.removeprefix(f"{table}.") for key in WORDS.texts if key.startswith(f"{table}.")}
    assert keys == members


@pytest.mark.parametrize("kind", ENUMERATIONS, ids=lambda kind: kind.__name__)
def test_no_two_members_are_called_the_same(kind: type[Enum]) -> None:
    names = [WORDS.of(member) for member in kind]
    assert len(set(names)) == len(names)


def test_every_table_that_looks_like_an_enumeration_is_one() -> None:
    tables = {key.partition(".")[0] for key in WORDS.texts}
    capitals = {table for table in TABLES if table[0].isupper()}
    assert {table for table in tables if table[0].isupper()} == capitals


def test_everything_that_is_written_by_an_id_has_a_name() -> None:
    for kind, keys in (
        ("exercise", LIBRARY.exercises),
        ("routine", LIBRARY.routines),
        ("question", TRIAGE.interview.questions),
        ("rule", {rule.id: rule for rule in TRIAGE.rules.rules}),
        ("rmdq", {str(number): "" for number in range(1, 25)}),
    ):
        for key in keys:
            assert WORDS.name(kind, key) != key
    assert WORDS.name("exercise", "gone-by-now") == "gone-by-now"


@pytest.mark.parametrize(
    ("routine_id", "stored"),
    [
        *((key, "then") for key in LIBRARY.routines),
        *((f"{CORE_PREFIX}{key}", "then") for key in LIBRARY.programmes),
        ("own-routine", "Before the desk"),
    ],
)
def test_a_session_is_called_what_the_interface_calls_it(routine_id: str, stored: str) -> None:
    assert WORDS.session(routine_id, stored) == LIBRARY.session_name(routine_id, stored)


def test_rules_are_called_unreviewed_until_somebody_has_reviewed_that_version() -> None:
    version = TRIAGE.rules.version
    assert "Not reviewed by a clinician yet" in WORDS.rules(version)
    reviewed = load_report_words(FOLDER, LIBRARY, TRIAGE)
    names = {**reviewed.names, f"reviewer.{version}": "Dr Ada Example"}
    force_setattr(reviewed, "names", names)
    assert reviewed.rules(version) == f"Rule set {version}, reviewed by Dr Ada Example."
    assert "Not reviewed" in reviewed.rules("1999.1")


def test_the_questionnaire_is_credited_as_its_file_wants_it() -> None:
    assert WORDS("scores.rmdq_source") == load_rmdq(paths.resource("questionnaires")).credit


def test_a_language_that_is_not_there_is_a_content_error() -> None:
    with pytest.raises(ContentError, match=r"xx\.toml"):
        load_report_words(FOLDER, LIBRARY, TRIAGE, "xx")


def test_a_text_that_is_no_text_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "report" / "words"
    folder.mkdir(parents=True)
    (folder / "en.toml").write_text('[language]\ntag = "en"\n[page]\ntitle = 3\n', "utf-8")
    with pytest.raises(ContentError, match=r"en\.toml.*page.*title.*text"):
        load_report_words(folder, LIBRARY, TRIAGE)


# --- used, and filled in -------------------------------------------------------------------------

WRITERS = [
    PACKAGE / "core" / "report_words.py",
    *sorted((PACKAGE / "reporting").glob("*.py")),
    *sorted((PACKAGE / "services").glob("report_*.py")),
    PACKAGE / "services" / "ways_out.py",
    *sorted(PACKAGE.glob("cli_*.py")),
]
TEMPLATES = "\n".join(path.read_text("utf-8") for path in (FOLDER.parent).glob("*.typ"))


def literals() -> Iterator[str]:
    """Every text of the writers, and of those that are put together a pattern that fits them."""
    for path in WRITERS:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield re.escape(node.value)
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                parts = (
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+"
                    for part in node.values
                )
                yield "".join(parts)


WRITTEN = re.compile("|".join({text for text in literals() if "." in text}))


def is_used(key: str) -> bool:
    """As it stands, put together out of a table and a word, or in a template."""
    base = key.removesuffix(".one").removesuffix(".other")
    return WRITTEN.fullmatch(base) is not None or f'"{base}"' in TEMPLATES


def is_a_name(key: str) -> bool:
    """Whether it is looked up by a member of an enumeration."""
    return key.rpartition(".")[0] in TABLES


def test_no_text_is_left_that_nothing_writes() -> None:
    idle = [key for key in WORDS.texts if not is_a_name(key) and not is_used(key)]
    assert idle == []


def gaps(key: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(WORDS.texts[key]) if name is not None}


def calls() -> Iterator[tuple[str, str, set[str], bool]]:
    """Every call that writes a text by its key: place, key, what it fills in, whether it counts."""
    for path in WRITERS:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and node.args):
                continue
            first = node.args[0]
            if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
                continue
            name = ast.unparse(node.func)
            counts = name.endswith("words.count")
            writes = name.endswith("words") or (name == "self" and path == WRITERS[0])
            if (counts or writes) and all(word.arg for word in node.keywords):
                filled = {str(word.arg) for word in node.keywords}
                yield f"{path.name}:{node.lineno}", first.value, filled, counts


CALLS = list(calls())


def test_calls_are_found_at_all() -> None:
    assert len(CALLS) > 100


@pytest.mark.parametrize(("place", "key", "filled", "counts"), CALLS, ids=[c[0] for c in CALLS])
def test_every_gap_is_filled_and_nothing_is_filled_in_vain(
    place: str, key: str, filled: set[str], *, counts: bool
) -> None:
    if not counts:
        assert gaps(key) == filled, place
        return
    assert gaps(f"{key}.other") == filled | {"n"}, place
    assert gaps(f"{key}.one") <= filled | {"n"}, place


def test_a_text_for_one_and_a_text_for_more_stand_together() -> None:
    counted = {key.rpartition(".")[0] for key in WORDS.texts if key.endswith((".one", ".other"))}
    for key in counted - set(TABLES):
        assert {f"{key}.one", f"{key}.other"} <= set(WORDS.texts)


# --- one thing has one name ----------------------------------------------------------------------


def told(text: str) -> str:
    """A word of the interface as it is told to somebody else: without "your"."""
    return re.sub(r"\b[Yy]our (\w)", lambda m: m[1], text)


def alike(text: str) -> str:
    return told(text).casefold()


def interface() -> dict[type[Enum], Callable[[object], str]]:
    """What the interface calls the members of an enumeration."""
    from backcare_desktop.content.recovery import load_recovery
    from backcare_desktop.ui.body_words import BodyWords
    from backcare_desktop.ui.entry_words import EntryWords
    from backcare_desktop.ui.mechanism_words import MechanismWords
    from backcare_desktop.ui.tabs.pain.words import PainWords
    from backcare_desktop.ui.tabs.symptom_check.words import AnswerWords
    from backcare_desktop.ui.tabs.training.words import TrainingWords

    locale = QLocale("en_GB")
    body, entry, mechanism = BodyWords(), EntryWords(), MechanismWords()
    answers, pain = AnswerWords(TRIAGE, locale), PainWords(locale)
    recovery = load_recovery(paths.resource("recovery"), LIBRARY.exercises)
    training = TrainingWords(recovery, locale)
    return {
        BodySide: body.side,
        Region: body.region,
        BodyArea: entry.area,
        Quality: entry.quality,
        Activity: entry.activity,
        ReliefKind: entry.relief,
        Effect: entry.effect,
        Mechanism: mechanism.mechanism,
        Clinician: answers.clinician,
        Answer: answers.answer,
        Level: lambda level: TRIAGE.results[level].name,
        FormPoint: training.form,
        RoutinePhase: lambda phase: pain.phase(phase)[1],
    }  # type: ignore[return-value]


INTERFACE = interface()


@pytest.mark.parametrize("kind", INTERFACE, ids=lambda kind: kind.__name__)
def test_a_thing_is_called_what_the_interface_calls_it(kind: type[Enum]) -> None:
    for member in PHASES if kind is RoutinePhase else kind:
        assert alike(WORDS.of(member)) == alike(INTERFACE[kind](member))


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        (MissReason, "ui/tabs/core/week_words.py"),
        (RatingContext, "ui/tabs/pain/entry_texts.py"),
        (Side, "ui/routine_words.py"),
        (PainChange, "ui/tabs/pain/verdict_words.py"),
        (LaneKind, "ui/tabs/pain/chart_words.py"),
    ],
)
def test_names_that_stand_within_a_writer_of_the_interface_are_the_same(
    kind: type[Enum], source: str
) -> None:
    text = (PACKAGE / source).read_text("utf-8")
    for member in kind:
        line = f'{kind.__name__}.{member.name}: self.tr("{WORDS.of(member)}")'
        assert line in text


# --- how dates and numbers are written -----------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "digits", "plain", "signed"),
    [
        (2.75, 1, "2.8", "+2.8"),
        (-2.75, 1, "−2.8", "−2.8"),
        (0.04, 1, "0.0", "0.0"),
        (-0.04, 1, "0.0", "0.0"),
        (7, 0, "7", "+7"),
    ],
)
def test_numbers_have_a_minus_and_nought_has_no_sign(
    value: float, digits: int, plain: str, signed: str
) -> None:
    assert WORDS.number(value, digits) == plain
    assert WORDS.signed(value, digits) == signed


@pytest.mark.parametrize(
    ("first", "last", "wanted"),
    [
        ("2025-07-09", "2025-07-09", "9 July 2025"),
        ("2025-07-04", "2025-07-09", "4–9 July 2025"),
        ("2025-06-10", "2025-07-09", "10 June – 9 July 2025"),
        ("2024-07-01", "2025-07-09", "1 July 2024 – 9 July 2025"),
    ],
)
def test_a_span_says_nothing_twice(first: str, last: str, wanted: str) -> None:
    from datetime import date

    assert WORDS.span(date.fromisoformat(first), date.fromisoformat(last)) == wanted


def test_one_of_something_is_one() -> None:
    assert WORDS.count("page.days", 1) == "1 day"
    assert WORDS.count("page.days", 0) == "0 days"


@pytest.mark.parametrize(
    ("seconds", "wanted"),
    [(0, "0"), (10, "<1"), (59.9, "<1"), (60, "1"), (89, "1"), (90, "2"), (150, "3"), (2730, "46")],
)
def test_minutes_have_one_rounding_and_less_than_one_is_no_minute(
    seconds: float, wanted: str
) -> None:
    assert WORDS.minutes(seconds) == wanted
