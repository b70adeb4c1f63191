"""``backcare rules check``: a table of cases through the symptom check's rules."""

import argparse
import sys
from pathlib import Path

from backcare_desktop import paths
from backcare_desktop.core.triage import Level


def describe(parser: argparse.ArgumentParser) -> None:
    """Tell a parser what ``rules`` takes."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    review = actions.add_parser("check", help="run a table of cases through the rules")
    review.add_argument("cases", type=_file, metavar="CASES.toml", help="the table of cases")


def review(options: argparse.Namespace) -> int:
    """Print ``id level reasons`` for each case; 1 when one falls outside its bounds.

    A reason is the rule's id and what made it fire. With an error in the cases or the rules
    nothing is run.
    """
    from backcare_desktop.content.cases import CaseError, load_cases
    from backcare_desktop.content.errors import ContentError
    from backcare_desktop.content.triage import load_triage
    from backcare_desktop.core.triage import evaluate

    try:
        triage = load_triage(paths.resource("triage"))
        cases = load_cases(options.cases, triage.interview.questions)
    except (CaseError, ContentError) as error:
        print(f"backcare: {error}", file=sys.stderr)
        return 2
    outside = 0
    for case in cases:
        finding = evaluate(triage.rules, case.answers, complete=True)
        level = finding.level or Level.SELF_CARE
        reasons = ",".join(f"{reason.rule}:{reason.cause}" for reason in finding.reasons)
        print(f"{case.id} {level.word} {reasons}".rstrip())
        if not case.least <= level <= case.most:
            outside += 1
            bounds = f"{case.least.word} to {case.most.word}"
            print(f"{case.id}: {level.word} lies outside {bounds}", file=sys.stderr)
        elif level is not case.expected:
            print(f"{case.id}: {case.expected.word} was expected", file=sys.stderr)
    return 1 if outside else 0


def _file(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("the name of a file")
    return Path(text)
