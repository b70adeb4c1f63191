"""The RMDQ in a FHIR bundle: the questionnaire itself, what was answered, and the score.

The statements are the authors', unmodified; they come with the words of the report.
"""

from collections.abc import Iterable, Sequence
from functools import cache

from backcare_desktop.core.outcome import RMDQ_STATEMENTS, RmdqMeasure
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.fhir_codes import RMDQ_URL, RMDQ_VERSION, Json, Local
from backcare_desktop.reporting.fhir_parts import Author, Entry, entry_of, on, reference, url_of
from backcare_desktop.reporting.fhir_text import date_time


def rmdq_entries(author: Author, measures: Sequence[RmdqMeasure]) -> Iterable[Entry]:
    """The questionnaire once, and of each answer the ticks and the score; nothing without one."""
    if not measures:
        return
    yield _questionnaire(author)
    for measure in measures:
        response = _response(author, measure)
        yield response
        yield _score(author, measure, response)


def _statements(words: ReportWords) -> tuple[str, ...]:
    """In order.

    Raises:
        KeyError: the words lack one; there is no questionnaire without its text.
    """
    return tuple(words.names[f"rmdq.{number}"] for number in range(1, RMDQ_STATEMENTS + 1))


def _questionnaire(author: Author) -> Entry:
    resource = {
        "resourceType": "Questionnaire",
        "language": "en",
        "url": RMDQ_URL,
        "version": RMDQ_VERSION,
        "name": "RolandMorrisDisabilityQuestionnaire",
        "title": "Roland-Morris Disability Questionnaire",
        "status": "active",
        "subjectType": ["Patient"],
        "copyright": author.words("scores.rmdq_source"),
        "item": [
            {"linkId": str(number), "prefix": str(number), "text": text, "type": "boolean"}
            for number, text in enumerate(_statements(author.words), 1)
        ],
    }
    return entry_of(RMDQ_URL, resource)


def _response(author: Author, measure: RmdqMeasure) -> Entry:
    """What was ticked. What wasn't doesn't describe the person, or doesn't apply: it is no."""
    resource = {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": f"{RMDQ_URL}|{RMDQ_VERSION}",
        "status": "completed",
        "subject": author.patient,
        "authored": date_time(measure.when),
        "author": author.patient,
        "source": author.patient,
        "item": [
            _item(number, text, ticked=number in measure.ticked)
            for number, text in enumerate(_statements(author.words), 1)
        ],
    }
    return entry_of(url_of("rmdq-response", measure.id), resource)


@cache
def _item(number: int, text: str, *, ticked: bool) -> Json:
    return {"linkId": str(number), "text": text, "answer": [{"valueBoolean": ticked}]}


def _score(author: Author, measure: RmdqMeasure, response: Entry) -> Entry:
    return author.observation(
        "rmdq-score",
        measure.id,
        author.local(Local.RMDQ),
        on(measure.when),
        valueInteger=measure.score,
        derivedFrom=[reference(response.url)],
        referenceRange=[
            {
                "low": {"value": 0},
                "high": {"value": RMDQ_STATEMENTS},
                "text": author.words("fhir.rmdq_scale"),
            }
        ],
    )
