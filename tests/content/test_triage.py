"""The symptom check's content: what ships is sound and calm; what is broken is named."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.questions import MOST_PAGES, MOST_QUESTIONS
from backcare_desktop.content.reader import LARGEST_FILE
from backcare_desktop.content.rules import MOST_RULES
from backcare_desktop.content.triage import UNKNOWN_COUNTRY, ResultText, Triage, load_triage
from backcare_desktop.core.triage import Level

SHIPPED = Path(__file__).parents[2] / "resources" / "triage"
TRIAGE = load_triage(SHIPPED)
FILES = ("sources.toml", "questions.toml", "rules.toml", "results.toml", "countries.toml")

PINNED = {
    "2026.1": "76a5bffcccaf96b77649f5ed68e61a0c91432115d5dc746c8b0add4a709de436",
}
"""Fingerprint of every version of rules and questions that there was."""

WHAT_TO_DO = """
rules.toml or questions.toml changed. People are shown the terms again, and stored results keep
the version they had, by `version` alone. So: raise `version` in rules.toml, run
`backcare rules check tests/cases/published.toml`, and add the new version with its fingerprint
{fingerprint} to PINNED. Leave the older ones: a version that was released never comes again.
"""


# --- what ships ----------------------------------------------------------------------------------


def test_rules_and_questions_never_change_without_a_new_version() -> None:
    fingerprint = TRIAGE.rules.fingerprint
    assert PINNED.get(TRIAGE.rules.version) == fingerprint, WHAT_TO_DO.format(
        fingerprint=fingerprint
    )
    assert list(PINNED)[-1] == TRIAGE.rules.version
    assert len(set(PINNED.values())) == len(PINNED)


def test_nobody_is_named_as_reviewer_while_nobody_has_reviewed_it() -> None:
    assert TRIAGE.rules.reviewer == ""


def test_every_level_has_its_text_and_an_unfinished_check_too() -> None:
    assert set(TRIAGE.results) == {*Level, None}


def test_every_mark_that_a_question_names_is_a_source_and_links_are_links() -> None:
    for question in TRIAGE.interview.questions.values():
        assert set(question.sources) <= set(TRIAGE.sources), question.key
    for mark, source in TRIAGE.sources.items():
        assert source.url == "" or source.url.startswith(("https://", "http://")), mark


def test_every_country_has_a_number_to_call_and_a_line_that_completes_a_sentence() -> None:
    for code, country in TRIAGE.countries.items():
        assert code == UNKNOWN_COUNTRY or re.fullmatch("[A-Z]{2}", code)
        assert re.fullmatch(r"\d{2,4}", country.emergency), code
        assert country.urgent.startswith("call ") and not country.urgent.endswith("."), code
        assert country.note == "" or country.note.endswith("."), code


@pytest.mark.parametrize(
    ("code", "number"), [("GB", "999"), ("US", "911"), ("DE", "112"), ("AU", "000"), ("NZ", "111")]
)
def test_a_country_has_its_own_number(code: str, number: str) -> None:
    assert TRIAGE.country(code).emergency == number


@pytest.mark.parametrize("code", ["XX", "", "gb", UNKNOWN_COUNTRY])
def test_a_country_that_is_not_listed_has_the_number_that_most_mobiles_know(code: str) -> None:
    country = TRIAGE.country(code)
    assert (country, country.emergency) == (TRIAGE.countries[UNKNOWN_COUNTRY], "112")


# --- the words -----------------------------------------------------------------------------------


def lines(text: ResultText) -> tuple[str, ...]:
    return (text.name, text.headline, text.text, *text.do, *text.bring)


def results() -> Iterator[str]:
    for text in TRIAGE.results.values():
        yield from lines(text)
    yield from (TRIAGE.terms.title, *TRIAGE.terms.paragraphs, TRIAGE.terms.again)


def questions() -> Iterator[str]:
    for page in TRIAGE.interview.pages:
        yield from (page.title, page.text, *page.why)
    for each in TRIAGE.interview.questions.values():
        yield from (each.ask, each.detail, each.why, each.tell)
    yield from (rule.title for rule in TRIAGE.rules.rules)


def words(text: str) -> set[str]:
    return set(re.findall(r"[a-z’]+", text.lower()))


CONDITIONS = re.compile(
    "cauda|equina|fractur|cancer|tumou?r|metasta|infect|sepsis|abscess|aneurysm|aort|dissect"
    "|herni|slipped|prolapse|sciatica|stenosis|spondyl|arthritis|osteopor|rhabdo|kidney"
    "|compression|strain|sprain|muscle tear",
    re.IGNORECASE,
)


def test_no_result_names_a_condition() -> None:
    for text in results():
        assert not CONDITIONS.search(text), text


def test_a_self_care_result_never_says_safe_or_normal() -> None:
    text = " ".join(lines(TRIAGE.results[Level.SELF_CARE]))
    assert not re.search(
        "safe|normal|nothing serious|harmless|all clear|no need", text, re.IGNORECASE
    )


def test_the_app_never_advises_against_seeing_somebody() -> None:
    for text in results():
        assert not re.search(
            "(no need|don’t need|do not need|don’t have) to (see|call)", text, re.IGNORECASE
        )


def test_texts_are_calm_and_neither_praise_nor_scold() -> None:
    loud = {"danger", "dangerously", "panic", "die", "death", "fatal", "paralysed"}
    judging = {"great", "perfect", "excellent", "congratulations", "bravo", "wrong", "careless"}
    for text in (*results(), *questions()):
        assert "!" not in text, text
        assert not words(text) & (loud | judging), text
        assert text == text.strip() and "  " not in text, text
        assert "'" not in text, text
        assert not re.search(r"\b[A-Z]{4,}\b", text.replace("{", "")), text


def test_sentences_end_as_sentences_and_questions_and_list_items_do_not() -> None:
    for page in TRIAGE.interview.pages:
        assert all(text.endswith(".") for text in (page.text, *page.why)), page.id
    for question in TRIAGE.interview.questions.values():
        assert question.why.endswith("."), question.key
        assert not question.ask.endswith("."), question.key
        assert not question.detail.endswith((".", ",")), question.key
    for text in TRIAGE.results.values():
        assert text.headline.endswith(".") and text.text.endswith(".")
        assert not any(item.endswith(".") for item in (*text.do, *text.bring))


def test_what_is_told_to_the_doctor_completes_i_have() -> None:
    verbs = {"is", "are", "do", "does", "can", "can’t", "feel", "hurts", "has", "have", "i", "you"}
    for question in TRIAGE.interview.questions.values():
        if question.tell:
            first = question.tell.split()[0]
            assert first == first.lower() and first not in verbs, question.key
            assert not question.tell.endswith((".", "?")), question.key
            assert not words(question.tell) & {"you", "your", "someone"}, question.key


def test_whatever_can_change_a_result_can_be_told_to_the_doctor() -> None:
    for question in TRIAGE.interview.questions.values():
        if question.level is not None or question.combines:
            assert question.tell, question.key


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_an_emergency_names_the_number_and_an_urgent_result_the_line() -> None:
    emergency, urgent = TRIAGE.results[Level.EMERGENCY], TRIAGE.results[Level.URGENT]
    assert gaps(emergency.text) == {"emergency"}
    assert "nearest emergency department" in emergency.text
    assert "Do not drive yourself." in emergency.text and "Do not wait" in emergency.text
    assert gaps(urgent.text) == {"urgent"}
    assert "today" in urgent.headline


def test_numbers_stand_in_the_first_sentences_and_the_terms_only() -> None:
    for text in TRIAGE.results.values():
        for line in (text.name, text.headline, *text.do, *text.bring):
            assert gaps(line) == set(), line
    assert set().union(*map(gaps, TRIAGE.terms.paragraphs)) == {"emergency"}


def test_the_terms_say_what_the_check_is_not() -> None:
    text = " ".join(TRIAGE.terms.paragraphs)
    for promise in (
        "does not diagnose or treat",
        "not a medical device",
        "can miss serious problems",
        "for adults",
        "No answer leaves this computer unless you export it",
    ):
        assert promise in text


# --- what is broken ------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of what ships, to break one thing of."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "triage"))


def change(folder: Path, name: str, old: str, new: str) -> Triage:
    path = folder / name
    content = path.read_text("utf-8")
    assert old in content, old
    path.write_text(content.replace(old, new, 1), "utf-8")
    return load_triage(folder)


def refused(folder: Path, name: str, old: str, new: str) -> ContentError:
    with pytest.raises(ContentError) as caught:
        change(folder, name, old, new)
    assert caught.value.file == name
    return caught.value


def question(key: str, level: str = "context", more: str = "") -> str:
    return (
        f'[[pages.questions]]\nkey = "{key}"\nask = "A"\nwhy = "B."\ntell = "c"\n'
        f'level = "{level}"\nsources = ["unconfirmed"]\n{more}\n'
    )


FIRST_PAGE, LAST = "pages[0]", 'key = "worried_or_not_coping"'
PAGE = '[[pages]]\nid = "pain"\n'
HEAD_1 = '[[rules]]\nid = "1-emergency-sign"'
RULE = '[[rules]]\nid = "new"\nlevel = "{level}"\ntitle = "New"\nsources = ["nhs-back-pain"]\n'
GROUP = "[[rules.all]]\n"


def rule(level: str, *groups: str) -> str:
    return RULE.format(level=level) + "".join(GROUP + group + "\n" for group in groups) + HEAD_1


BROKEN = [
    # file, old, new, table, key, some of the reason
    # pages and questions
    ("questions.toml", "fields = []", "fields = []\nnote = 1", FIRST_PAGE, "note", "not a known"),
    ("questions.toml", 'id = "pain"', 'id = "now"', "pages[1]", "id", "taken"),
    ("questions.toml", '"mechanism", ', "", "", "pages", "'mechanism'"),
    ("questions.toml", 'fields = ["age"]', "fields = []", "", "pages", "'age'"),
    ("questions.toml", '"age"]', '"age", "mood"]', "pages[3]", "fields", "'mood'"),
    ("questions.toml", '"age"]', '"age", "trend"]', "pages[3]", "fields", "asked already"),
    ("questions.toml", '"age"]', '"age", "age"]', "pages[3]", "fields", "twice"),
    (
        "questions.toml",
        'key = "bladder_change_new"',
        'key = "saddle_numbness"',
        "pages[0].questions[1]",
        "key",
        "taken",
    ),
    ("questions.toml", 'key = "worse"', 'key = "age"', "pages[1].questions[0]", "key", "taken"),
    (
        "questions.toml",
        'level = "emergency"',
        'level = "self_care"',
        "pages[0].questions[0]",
        "level",
        "one of",
    ),
    ("questions.toml", 'level = "emergency"', 'level = "urgent"', "", "pages", "first page"),
    (
        "questions.toml",
        'level = "routine"',
        'level = "emergency"',
        "",
        "pages",
        "every emergency question",
    ),
    (
        "questions.toml",
        '["girft-ces", "ces-card"]',
        '["hearsay"]',
        "pages[0].questions[1]",
        "sources",
        "'hearsay'",
    ),
    (
        "questions.toml",
        '["girft-ces", "ces-card"]',
        "[]",
        "pages[0].questions[1]",
        "sources",
        "at least one",
    ),
    (
        "questions.toml",
        'ask = "New trouble peeing"',
        f'ask = "{"x" * 81}"',
        "pages[0].questions[1]",
        "ask",
        "80",
    ),
    (
        "questions.toml",
        'trend = ["worse"]',
        "",
        "pages[1].questions[0].asked_if[0]",
        "",
        "no condition",
    ),
    (
        "questions.toml",
        'trend = ["worse"]',
        "trend = []",
        "pages[1].questions[0].asked_if[0]",
        "",
        "no condition",
    ),
    (
        "questions.toml",
        'trend = ["worse"]',
        'trend = ["bad"]',
        "pages[1].questions[0].asked_if[0]",
        "trend",
        "'bad'",
    ),
    (
        "questions.toml",
        'trend = ["worse"]',
        'symptoms = ["fever_or_shivering"]',
        "pages[1].questions[0].asked_if[0]",
        "symptoms",
        "'fever_or_shivering'",
    ),
    (
        "questions.toml",
        'trend = ["worse"]',
        'symptoms = ["worse"]',
        "pages[1].questions[0].asked_if[0]",
        "symptoms",
        "'worse'",
    ),
    ("questions.toml", "[[pages]]", "more = 1\n[[pages]]", "", "more", "not a known"),
    ("questions.toml", 'id = "pain"', f'id = "{"x" * 41}"', "pages[1]", "id", "40"),
    (
        "questions.toml",
        'key = "worse"',
        'key = "worse"\nscore = 3',
        "pages[1].questions[0]",
        "score",
        "not a known",
    ),
    (
        "questions.toml",
        'key = "worse"',
        f'key = "{"x" * 61}"',
        "pages[1].questions[0]",
        "key",
        "60",
    ),
    # rules against questions
    ("rules.toml", 'version = "2026.1"\n', "", "", "version", "missing"),
    ("rules.toml", 'version = "2026.1"', 'version = ""', "", "version", "empty"),
    ("rules.toml", 'version = "2026.1"', f'version = "{"1" * 21}"', "", "version", "20"),
    ("rules.toml", HEAD_1, HEAD_1 + "\nweight = 1", "rules[0]", "weight", "not a known"),
    ("rules.toml", '"1-emergency-sign"', f'"{"x" * 41}"', "rules[0]", "id", "40"),
    ("rules.toml", 'reviewer = ""', 'review = ""', "", "review", "not a known"),
    ("rules.toml", '"saddle_numbness",', '"sadle",', "rules[0].all[0]", "symptoms", "'sadle'"),
    ("rules.toml", '"saddle_numbness",', "", "", "rules", "'saddle_numbness'"),
    ("rules.toml", '    "cancer_history",\n', "", "", "rules", "'cancer_history'"),
    ("rules.toml", '"worried_or_not_coping",', "", "", "rules", "'worried_or_not_coping'"),
    (
        "rules.toml",
        '["minor_trauma", "sudden_central_pain"]',
        '["minor_trauma"]',
        "",
        "rules",
        "'sudden_central_pain'",
    ),
    (
        "rules.toml",
        '"saddle_numbness",',
        '"saddle_numbness", "worse",',
        "rules[0]",
        "level",
        "contradicts the level of 'worse'",
    ),
    (
        "rules.toml",
        '"one_leg_pain_below_knee",',
        '"one_leg_pain_below_knee", "osteoporosis",',
        "rules[6]",
        "level",
        "contradicts the level of 'osteoporosis'",
    ),
    (
        "rules.toml",
        '"one_leg_pain_below_knee",',
        '"one_leg_pain_below_knee", "local_ache",',
        "rules[6]",
        "level",
        "contradicts the level of 'local_ache'",
    ),
    (
        "rules.toml",
        'level = "emergency"',
        'level = "urgent"',
        "rules[0]",
        "level",
        "contradicts the level of 'saddle_numbness'",
    ),
    ("rules.toml", 'level = "emergency"', 'level = "self_care"', "rules[0]", "level", "one of"),
    (
        "rules.toml",
        HEAD_1,
        rule("routine", 'symptoms = ["cancer_history"]', "age_from = 50"),
        "rules[0]",
        "level",
        "asks for less than 'cancer_history'",
    ),
    (
        "rules.toml",
        HEAD_1,
        rule("urgent", 'symptoms = ["local_ache"]', "age_from = 50"),
        "",
        "rules",
        "'local_ache' is context",
    ),
    (
        "rules.toml",
        'id = "2-fever-with-risk"',
        'id = "1-emergency-sign"',
        "rules[1]",
        "id",
        "taken",
    ),
    ("rules.toml", "day_from = 28", "day_form = 28", "rules[11].all[1]", "day_form", "not a known"),
    ("rules.toml", "day_from = 28", "day_from = -1", "rules[11].all[1]", "day_from", "0 and"),
    ("rules.toml", "day_from = 28", "day_from = 36501", "rules[11].all[1]", "day_from", "36500"),
    ("rules.toml", "day_from = 28", 'day_from = "28"', "rules[11].all[1]", "day_from", "whole"),
    ("rules.toml", "day_from = 28", "", "rules[11].all[1]", "", "no condition"),
    ("rules.toml", "day_from = 28", "symptoms = []", "rules[11].all[1]", "", "no condition"),
    ("rules.toml", "pain_from = 7", "pain_from = 11", "rules[2].all[2]", "pain_from", "0 and 10"),
    ("rules.toml", "age_from = 65", "age_from = 121", "rules[3].all[0]", "age_from", "0 and 120"),
    ("rules.toml", "age_below = 18", "age_below = -1", "rules[7].all[0]", "age_below", "0 and 120"),
    ("rules.toml", 'onset = ["sudden"]', 'onset = ["bang"]', "rules[2].all[1]", "onset", "'bang'"),
    ("rules.toml", '["none", "unknown"]', '["no"]', "rules[3].all[3]", "mechanism", "'no'"),
    ("rules.toml", HEAD_1, RULE.format(level="urgent") + HEAD_1, "rules[0]", "all", "missing"),
    ("rules.toml", HEAD_1, rule("urgent", *["age_from = 1"] * 9), "rules[0]", "all", "8 tables"),
    # sources
    ("sources.toml", 'id = "downie-2013"', 'id = "henschke-2009"', "sources[1]", "id", "taken"),
    ("sources.toml", 'id = "downie-2013"', 'name = "x"', "sources[1]", "id", "missing"),
    ("sources.toml", "[[sources]]", "more = 1\n[[sources]]", "", "more", "not a known"),
    ("sources.toml", "[[sources]]", "[[sources]]\nyear = 1", "sources[0]", "year", "not a known"),
    ("sources.toml", '"downie-2013"', f'"{"x" * 41}"', "sources[1]", "id", "40"),
    # results
    ("results.toml", '"Emergency"', f'"{"x" * 41}"', "emergency", "name", "40"),
    ("results.toml", "[urgent]", "[urgent]\nnote = 1", "urgent", "note", "not a known"),
    ("results.toml", "[terms]", "[terms]\nnote = 1", "terms", "note", "not a known"),
    ("results.toml", "[self_care]", "[selfcare]", "", "self_care", "missing"),
    ("results.toml", "[unfinished]", "[unfinishd]", "", "unfinished", "missing"),
    ("results.toml", "[terms]", "[extra]\n[terms]", "", "extra", "not a known"),
    ("results.toml", 'name = "Emergency"', "", "emergency", "name", "missing"),
    ("results.toml", 'do = ["Go on with the check"]', "do = []", "unfinished", "do", "at least"),
    # countries
    ("countries.toml", "[unknown]", "[elsewhere]", "", "unknown", "missing"),
    ("countries.toml", "[AR]", "[AR]\npolice = 1", "AR", "police", "not a known"),
    ("countries.toml", 'emergency = "107"', "emergency = 107", "AR", "emergency", "text"),
    ("countries.toml", 'emergency = "107"', 'emergency = ""', "AR", "emergency", "empty"),
    ("countries.toml", 'emergency = "107"', 'emergency = "12345678901"', "AR", "emergency", "10"),
    ("countries.toml", '"Argentina"', f'"{"x" * 61}"', "AR", "name", "60"),
    ("countries.toml", "[AR]", "AQ = 3\n[AR]", "unknown", "AQ", "not a known"),
]


@pytest.mark.parametrize(("name", "old", "new", "table", "key", "reason"), BROKEN)
def test_every_mistake_names_file_table_and_key(
    folder: Path, name: str, old: str, new: str, table: str, key: str, reason: str
) -> None:
    found = refused(folder, name, old, new)
    assert (found.table, found.key) == (table, key)
    assert reason in found.reason


def test_the_first_page_asks_for_no_field(folder: Path) -> None:
    path = folder / "questions.toml"
    path.write_text(path.read_text("utf-8").replace('fields = ["age"]', "fields = []"), "utf-8")
    found = refused(folder, "questions.toml", "fields = []", 'fields = ["age"]')
    assert (found.table, found.key) == ("", "pages")
    assert "first page" in found.reason


GAPS = ["{}", "{0}", "{number}", "{emergency!r}", "{urgent:>9}", "{emergency.upper}", "{urgent[0]}"]


@pytest.mark.parametrize("gap", [*GAPS, "{", "}", "{emergency", "{{emergency}"])
@pytest.mark.parametrize(
    ("old", "table", "key"),
    [
        ("Call {emergency}", "emergency", "text"),
        ("call {emergency}", "terms", "paragraphs"),
    ],
)
def test_a_text_leaves_gaps_for_the_two_numbers_only(
    folder: Path, gap: str, old: str, table: str, key: str
) -> None:
    found = refused(folder, "results.toml", old, f"Call {gap}")
    assert (found.table, found.key) == (table, key)
    assert "gap" in found.reason


@pytest.mark.parametrize("gap", ["{emergency}", "{urgent}", *GAPS, "{", "}"])
@pytest.mark.parametrize(
    ("old", "key"),
    [("Some of your answers", "headline"), ("Ask someone", "do"), ("Names of any", "bring")],
)
def test_a_text_that_is_shown_as_it_stands_leaves_no_gap(
    folder: Path, gap: str, old: str, key: str
) -> None:
    found = refused(folder, "results.toml", old, f"Call {gap}")
    assert (found.table, found.key) == ("emergency", key)
    assert "gap" in found.reason


def test_a_question_that_no_rule_uses_is_refused_unless_it_is_context(folder: Path) -> None:
    path = folder / "questions.toml"
    whole = path.read_text("utf-8")
    for level in ("urgent", "routine", "combined"):
        path.write_text(whole + question("new", level), "utf-8")
        with pytest.raises(ContentError, match=r"^rules\.toml, key 'rules': .*'new'"):
            load_triage(folder)
    path.write_text(whole + question("new"), "utf-8")
    assert "new" in load_triage(folder).interview.questions


def test_a_question_is_not_used_by_its_level_while_it_only_counts_with_another(
    folder: Path,
) -> None:
    path = folder / "questions.toml"
    path.write_text(path.read_text("utf-8") + question("new", "urgent"), "utf-8")
    both = rule("urgent", 'symptoms = ["new"]', "age_from = 50")
    found = refused(folder, "rules.toml", HEAD_1, both)
    assert (found.table, found.key) == ("", "rules")
    assert found.reason == "no rule of its level uses 'new' by itself"


def test_there_is_a_most_number_of_rules_pages_and_questions(folder: Path) -> None:
    page = '[[pages]]\nid = "{0}"\ntitle = "A"\ntext = "B."\nwhy = ["C."]\nfields = []\n'
    pages, last = len(TRIAGE.interview.pages), len(TRIAGE.interview.pages[-1].questions)
    for name, most, there, one in (
        ("rules.toml", MOST_RULES, len(TRIAGE.rules.rules), rule("routine", "age_from = 99")),
        ("questions.toml", MOST_PAGES, pages, page + question("{0}")),
        ("questions.toml", MOST_QUESTIONS, last, question("{0}")),
    ):
        path, whole = folder / name, (SHIPPED / name).read_text("utf-8")
        more = [one.partition(HEAD_1)[0] for _ in range(most - there + 1)]
        more = [
            text.replace('"new"', f'"n{n}"').replace("{0}", f"n{n}") for n, text in enumerate(more)
        ]
        path.write_text(whole + "".join(more[:-1]), "utf-8")
        load_triage(folder)
        path.write_text(whole + "".join(more), "utf-8")
        with pytest.raises(ContentError, match=f"must hold {most} tables at most, not {most + 1}"):
            load_triage(folder)
        path.write_text(whole, "utf-8")


# --- hostile files -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ContentError, match=f"{name}: can't be read"):
        load_triage(folder)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\xff\xfe", "UTF-8"),
        (b"a = ", "valid TOML"),
        (b"#" * (LARGEST_FILE + 1), "larger"),
        (b"a = " + b"[" * 50_000, "too large"),
        (b"a = " + b"9" * 5_000, "too large"),
        (b"", "missing"),
        (
            b"pages = 1\nrules = 1\nsources = 1\nself_care = 1\nunknown = 1\nversion = '1'",
            "must be",
        ),
    ],
)
def test_a_file_that_is_none_of_ours_is_named(
    folder: Path, name: str, content: bytes, reason: str
) -> None:
    (folder / name).write_bytes(content)
    with pytest.raises(ContentError, match=reason) as caught:
        load_triage(folder)
    assert caught.value.file == name


# --- the fingerprint -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["rules.toml", "questions.toml"])
def test_the_fingerprint_changes_with_every_letter_of_rules_and_questions(
    folder: Path, name: str
) -> None:
    path = folder / name
    path.write_bytes(path.read_bytes() + b"# a word\n")
    assert load_triage(folder).rules.fingerprint != TRIAGE.rules.fingerprint


def test_the_fingerprint_is_the_same_on_every_system(folder: Path) -> None:
    for name in FILES:
        path = folder / name
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_triage(folder) == TRIAGE
