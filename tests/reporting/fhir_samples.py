"""The words of a bundle for the tests."""

from functools import cache

from msgspec.structs import replace

from backcare_desktop import paths
from backcare_desktop.content.questionnaires import load_rmdq
from backcare_desktop.core.report_words import ReportWords
from tests.reporting import report_samples

RMDQ = load_rmdq(paths.resource("questionnaires"))


@cache
def words() -> ReportWords:
    """The English words, with the statements of the RMDQ as its file has them."""
    statements = {f"rmdq.{number}": text for number, text in enumerate(RMDQ.statements, 1)}
    found = report_samples.words()
    return replace(found, names={**found.names, **statements})
