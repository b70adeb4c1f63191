"""The report as a PDF: what it says, what a screen reader is given, and who may open it."""

import io
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from backcare_desktop.reporting.pdf import Paper, pdf_bytes, write_pdf
from backcare_desktop.reporting.pdf_tables import MOST_ROWS
from backcare_desktop.reporting.pdf_text import NOT_SHOWN
from backcare_desktop.reporting.report import Report, Section
from tests.reporting import report_samples as samples
from tests.reporting.pdf_reader import Read
from tests.reporting.report_parts import NOTE

SAMPLES = {
    "empty": samples.empty,
    "sparse": samples.sparse,
    "dense": samples.dense,
    "locked": samples.locked,
    "flaring": samples.flaring,
    "hostile": samples.hostile,
}
PHRASE = "straße 7 – blue 🙂"


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """QtPdf reads the text back."""


def read(report: Report, paper: Paper = Paper.A4) -> Read:
    return Read(pdf_bytes(report, samples.words(), paper=paper))


def nothing_but(section: Section) -> Report:
    return samples.without(samples.dense(30), *(set(Section) - {section}))


# --- structure -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SAMPLES)
def test_every_report_is_a_tagged_pdf_for_everybody(name: str) -> None:
    found = read(SAMPLES[name]())
    root = found.pdf.Root
    assert found.is_ua
    assert bool(root.MarkInfo.Marked)
    assert str(root.Lang) == "en"
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    assert str(found.pdf.docinfo["/Title"]) == "Lower back report"


@pytest.mark.parametrize("name", SAMPLES)
def test_every_font_is_in_the_file_and_no_picture_is_made_of_dots(name: str) -> None:
    found = read(SAMPLES[name]())
    assert found.fonts()
    assert all(found.fonts().values())
    assert found.pictures_of_dots() == 0


def test_the_headings_are_those_of_the_chosen_parts_in_order() -> None:
    found = read(samples.dense())
    assert len(found.tags("H1")) == 1
    assert found.headings == [
        "Warning signs",
        "Scores",
        "Pain, 90 days",
        "Planned and done",
        "Where, which side, what eased it",
        "Lifting before flares",
        "Sessions",
        "Core work",
        "Lifts",
        "Ratings",
        "Done against pain",
        "Notes",
    ]
    assert len(found.tags("H2")) == len(found.headings)


def test_every_table_has_a_head_of_column_headers() -> None:
    found = read(samples.dense(30))
    tables, heads = found.tags("Table"), found.tags("THead")
    assert len(tables) == len(heads) == 6
    for cell in found.tags("TH"):
        assert any(str(each.get("/Scope")) == "/Column" for each in cell.A)


def test_a_table_that_goes_on_has_its_head_on_every_page() -> None:
    pages = read(samples.dense()).pages
    with_ratings = [page for page in pages if "The next morning" in page and "Feels like" in page]
    assert len(with_ratings) > 2


def test_the_chart_says_in_words_what_it_shows() -> None:
    found = read(samples.dense())
    (figure,) = found.tags("Figure")
    assert "82 of 90 days rated" in str(figure.Alt)
    assert "Flares: 9–11 June 2025" in str(figure.Alt)


def test_the_words_of_the_chart_are_text() -> None:
    page = read(samples.dense()).pages[0]
    for words in ("7-day median", "gap: no entry", "stretch, ended early", "moved house"):
        assert words in page


def test_the_author_is_told_only_with_the_name() -> None:
    report = samples.dense(30)
    named = read(report)
    nameless = read(replace(report, choice=replace(report.choice, name="")))
    assert str(named.pdf.docinfo["/Author"]) == "Robin Example"
    assert "/Author" not in nameless.pdf.docinfo
    assert "Robin" in named.text
    assert "Robin" not in nameless.text


# --- what it says --------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", ["empty", "sparse", "dense", "locked", "flaring"])
def test_the_first_part_is_one_page(name: str, paper: Paper) -> None:
    """It ends with the safety net; nothing of the tables stands on it."""
    first, second = read(SAMPLES[name](), paper).pages[:2]
    assert "Get help at once" in first
    assert "Sessions" in second
    assert "Sessions" not in first


@pytest.mark.parametrize(
    ("paper", "width", "height"), [(Paper.A4, 595, 842), (Paper.LETTER, 612, 792)]
)
def test_the_paper_is_the_one_asked_for(paper: Paper, width: int, height: int) -> None:
    found = read(samples.empty(), paper)
    for page in found.pdf.pages:
        assert [round(float(each)) for each in page.mediabox] == [0, 0, width, height]


def test_the_first_page_tells_the_numbers_of_the_report() -> None:
    page = read(samples.dense()).pages[0]
    for said in (
        "82 of 90 days rated",
        "Code BC-7F3K",
        "11 April – 9 July 2025",
        "Function (PSFS 0–10), 3 activities 3.7 (11 Apr) 6.0 (8 July) +2.3 Meaningfully easier",
        "Disability (RMDQ 0–24) 13 (11 Apr) 6 (7 July) −7 Meaningfully lower",
        "63 of 90 planned days (70 %)",
        "Side plank: left 18 s, right 25 s",
        "This does not show cause.",
        "Not reviewed by a clinician yet.",
        "Not a diagnosis.",
        "Page 1 of 10",
    ):
        assert said in page


def test_what_waits_for_a_clinician_comes_before_everything_else() -> None:
    page = read(samples.locked()).pages[0]
    standing = page.index("Waiting for a clinician since 8 July 2025: Emergency.")
    assert standing < page.index("Scores")
    assert "locked in Backcare until somebody has looked" in page


@pytest.mark.parametrize("section", Section)
def test_a_part_stands_there_if_it_is_chosen_and_only_then(section: Section) -> None:
    everything = read(samples.dense(30))
    alone, left_out = (
        read(nothing_but(section)),
        read(samples.without(samples.dense(30), section)),
    )
    gone = set(everything.headings) - set(left_out.headings)
    assert gone
    assert gone <= set(alone.headings)
    assert alone.headings[0] == "Warning signs"
    assert samples.words().of(section) in left_out.text.rpartition("Left out on request")[2]


def test_notes_that_were_left_out_are_said_to_be() -> None:
    told, untold = samples.dense(30), samples.dense(30, notes=False)
    assert NOTE in read(told).text
    found = read(untold)
    assert NOTE not in found.text
    assert "Left out on request: notes" in found.text
    assert "Notes" not in found.headings


def test_medicine_that_was_left_out_is_said_to_be() -> None:
    report = samples.dense(30)
    without = replace(report, choice=replace(report.choice, medicine=False))
    assert "Left out on request" not in read(report).text
    assert "Left out on request: medicine" in read(without).text


def test_a_long_table_ends_with_the_newest_rows_and_says_so() -> None:
    report = samples.dense(30)
    assert report.sessions is not None
    many = tuple(
        replace(report.sessions[0], id=str(n), routine_name=f"routine {n}.")
        for n in range(MOST_ROWS + 1)
    )
    found = read(replace(report, sessions=many))
    assert f"routine {MOST_ROWS}." in found.text
    assert "routine 0." not in found.text
    assert f"The newest {MOST_ROWS} of {MOST_ROWS + 1}; all of them are in the CSV." in found.text
    assert len(read(report).tags("TR")) + MOST_ROWS - len(report.sessions) == len(found.tags("TR"))


def test_the_same_report_makes_the_same_file() -> None:
    one, two = (pdf_bytes(samples.dense(30), samples.words()) for _ in range(2))
    assert one == two
    found = Read(one)
    assert str(found.pdf.docinfo["/CreationDate"]) == "D:20250709160000Z"


# --- what anybody wrote --------------------------------------------------------------------------


def test_markup_is_printed_as_it_was_written_wherever_it_stands() -> None:
    """In a note, a routine's name and a lift's."""
    text = read(samples.hostile()).text
    for written in samples.HOSTILE:
        assert text.count(" ".join(written.split())) >= 3, written


@pytest.mark.parametrize("words", [samples.ARABIC, samples.CHINESE, samples.EMOJI])
def test_a_script_that_the_font_lacks_breaks_nothing(words: str) -> None:
    """Which signs there are depends on the computer's fonts; the page is whole in any case."""
    found = read(samples.hostile([f"before {words} after"]))
    assert found.is_ua
    assert all(found.fonts().values())
    assert found.text.count("before") >= 5


def test_a_sign_that_no_font_has_leaves_a_mark() -> None:
    unassigned = "\u0378"
    found = read(samples.hostile([f"Жук {unassigned} ≥ 3"]))
    assert found.is_ua
    assert f"Жук {NOT_SHOWN} ≥ 3" in found.text


def test_controls_turn_nothing_round() -> None:
    text = read(samples.hostile([samples.TURNED, samples.CONTROL])).text
    assert "left gnitfil right x" in text
    assert f"bell {NOT_SHOWN} nul {NOT_SHOWN} escape {NOT_SHOWN}[31m" in text


def test_a_word_without_end_stays_on_the_page() -> None:
    found = read(samples.hostile([samples.ENDLESS]))
    assert "(the rest is in the CSV)" in found.text
    assert "Get help at once" in found.pages[0]


# --- files ---------------------------------------------------------------------------------------


def test_a_report_is_written_readable_by_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_text("an older one")
    write_pdf(samples.empty(), samples.words(), path)
    assert path.read_bytes() == pdf_bytes(samples.empty(), samples.words())
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_report_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="missing"):
        write_pdf(samples.empty(), samples.words(), tmp_path / "missing" / "report.pdf")


def test_a_passphrase_is_asked_for_and_nothing_can_be_read_without_it(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_pdf(samples.dense(30), samples.words(), path, passphrase=PHRASE)
    data = path.read_bytes()
    for wrong in ("", "wrong"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(data), password=wrong)
    for word in (b"Robin", b"Lower back", PHRASE.encode()):
        assert word not in data


def test_a_locked_report_is_as_readable_as_an_open_one_once_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_pdf(samples.dense(30), samples.words(), path, passphrase=PHRASE)
    opened, plain = Read(path.read_bytes(), PHRASE), read(samples.dense(30))
    lock = opened.pdf.encryption
    assert (lock.R, lock.bits, lock.stream_method.name) == (6, 256, "aesv3")
    assert opened.is_ua
    assert opened.pages == plain.pages
    assert opened.headings == plain.headings
    assert [str(each.S) for each in opened.tags()] == [str(each.S) for each in plain.tags()]
