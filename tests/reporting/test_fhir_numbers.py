"""The numbers of the FHIR document are the report's."""

from datetime import datetime
from decimal import Decimal

import pytest
from msgspec.structs import replace

from backcare_desktop.core.load import Load, Unit
from backcare_desktop.core.variation import Way
from backcare_desktop.core.verdict import PainChange
from backcare_desktop.reporting.fhir import bundle
from backcare_desktop.reporting.fhir_codes import member_code
from backcare_desktop.reporting.report import Section
from backcare_desktop.reporting.report_sections import Sets
from tests.reporting.fhir_checks import (
    code_of,
    components,
    observations,
    resources,
    value_of,
)
from tests.reporting.fhir_samples import RMDQ, words
from tests.reporting.report_samples import dense, without

FULL = dense(30)
DOCUMENT = bundle(FULL, words())


def test_ratings_are_the_reports() -> None:
    assert FULL.ratings is not None
    told = observations(DOCUMENT, "72514-3")
    assert [value_of(each) for each in told] == [e.rating.score for e in FULL.ratings.entries]
    when = [datetime.fromisoformat(each["effectiveDateTime"]) for each in told]
    assert when == [entry.rating.when.at_utc for entry in FULL.ratings.entries]
    for each, entry in zip(told, FULL.ratings.entries, strict=True):
        detail = entry.detail
        assert len(components(each, "pain-quality")) == len(detail.qualities)
        assert len(components(each, "while-doing")) == (detail.doing is not None)
        own = bool(detail.eased_words)
        assert len(components(each, "eased-by")) == len(detail.eased_by) + own
        assert len(components(each, "worsened-by")) == len(detail.worsened_by)


def test_a_rating_says_where_it_hurt_in_words_and_nothing_if_nobody_said() -> None:
    assert FULL.ratings is not None
    for each, entry in zip(observations(DOCUMENT, "72514-3"), FULL.ratings.entries, strict=True):
        areas = [words().of(area) for area in entry.detail.areas]
        assert each.get("bodySite") == ({"text": "; ".join(areas)} if areas else None)


def test_scores_and_their_changes_are_the_reports() -> None:
    scores = FULL.scores
    assert scores is not None and scores.pain is not None and scores.volatility is not None
    (pain,) = observations(DOCUMENT, "pain-weekly-mean")
    assert scores.pain.difference is not None
    assert value_of(pain) == pytest.approx(scores.pain.difference, abs=0.05001)
    for code, week in (("first", scores.pain.baseline), ("latest", scores.pain.latest)):
        assert components(pain, code) == pytest.approx([week.mean], abs=0.05001)
        assert components(pain, f"{code}-days-rated") == [week.rated]
    (moves,) = observations(DOCUMENT, "pain-volatility")
    assert value_of(moves) == pytest.approx(scores.volatility.points, abs=0.05001)
    for code, change in (
        ("psfs-mean-change", scores.psfs_change),
        ("rmdq-24-change", scores.rmdq_change),
    ):
        assert change is not None
        (told,) = observations(DOCUMENT, code)
        assert value_of(told) == pytest.approx(change.difference, abs=0.05001)
        assert components(told, "first") == pytest.approx([change.first], abs=0.05001)
        assert components(told, "latest") == pytest.approx([change.latest], abs=0.05001)
        verdict = code_of(told["interpretation"][0])
        assert verdict.removesuffix(change.verdict.value).endswith("verdict-")


def test_weeks_that_cant_be_compared_have_no_difference() -> None:
    assert FULL.scores is not None and FULL.scores.pain is not None
    too_few = replace(FULL.scores.pain, change=PainChange.NOT_ENOUGH_DAYS)
    report = replace(FULL, scores=replace(FULL.scores, pain=too_few))
    (pain,) = observations(bundle(report, words()), "pain-weekly-mean")
    assert value_of(pain) is None
    assert code_of(pain["interpretation"][0]) == "pain-change-not-enough-days"


def test_own_activities_are_told_in_their_words() -> None:
    assert FULL.scores is not None
    told = observations(DOCUMENT, "psfs-mean")
    for each, measure in zip(told, FULL.scores.psfs_all, strict=True):
        assert value_of(each) == pytest.approx(measure.score, abs=0.05001)
        assert components(each, "psfs-activity") == list(measure.scores.values())
        named = [part["code"]["text"] for part in each["component"]]
        assert named == [activity.words for activity in measure.form.activities]


def test_an_activity_that_was_not_rated_leaves_no_mean() -> None:
    assert FULL.scores is not None
    half = replace(FULL.scores.psfs[0], scores={"a0": 0})
    report = replace(FULL, scores=replace(FULL.scores, psfs=(half,), psfs_before=()))
    (told,) = observations(bundle(report, words()), "psfs-mean")
    assert value_of(told) is None
    assert components(told, "psfs-activity") == [0]


def test_the_rmdq_is_unmodified_with_every_tick_and_the_score() -> None:
    assert FULL.scores is not None
    (form,) = resources(DOCUMENT, "Questionnaire")
    assert [item["text"] for item in form["item"]] == list(RMDQ.statements)
    assert {item["type"] for item in form["item"]} == {"boolean"}
    assert form["copyright"] == RMDQ.credit
    answers = resources(DOCUMENT, "QuestionnaireResponse")
    totals = observations(DOCUMENT, "rmdq-24-total")
    urls = {id(entry["resource"]): entry["fullUrl"] for entry in DOCUMENT["entry"]}
    for answer, total, measure in zip(answers, totals, FULL.scores.rmdq, strict=True):
        ticked = [
            int(item["linkId"]) for item in answer["item"] if item["answer"][0]["valueBoolean"]
        ]
        assert tuple(ticked) == measure.ticked
        assert value_of(total) == measure.score
        assert total["derivedFrom"] == [{"reference": urls[id(answer)]}]


def test_the_change_since_the_start_is_the_reports() -> None:
    assert FULL.scores is not None
    assert [value_of(each) for each in observations(DOCUMENT, "groc")] == [
        each.score for each in FULL.scores.groc
    ]


def test_days_are_the_reports_and_missing_ones_are_missing() -> None:
    assert FULL.chart is not None
    told = observations(DOCUMENT, "daily-pain")
    assert [
        (
            each["effectiveDateTime"],
            value_of(each),
            *components(each, "lowest"),
            *components(each, "highest"),
            *components(each, "ratings"),
        )
        for each in told
    ] == [
        (day.day.isoformat(), day.value, day.lowest, day.highest, day.count)
        for day in FULL.chart.days
    ]
    (coverage,) = observations(DOCUMENT, "coverage")
    assert components(coverage, "days-rated") == [FULL.coverage.rated]
    assert components(coverage, "days-possible") == [FULL.coverage.possible]
    assert components(coverage, "ratings") == [FULL.entries]


def test_planned_and_done_are_the_reports_and_nothing_planned_is_not_nought() -> None:
    assert FULL.planned is not None
    told = observations(DOCUMENT, "planned-and-done")
    for each, kept in zip(told, FULL.planned, strict=True):
        assert value_of(each) == f"doing-{kept.doing.value}"
        planned = [] if kept.planned is None else [kept.planned]
        assert components(each, "days-planned") == planned
        assert components(each, "days-done") == [kept.done]
        assert components(each, "times") == [kept.times]
        assert components(each, "miss-reason-no-time") == [
            n for reason, n in kept.reasons.items() if reason.value == "no_time"
        ]


def test_where_it_hurt_is_counted_as_in_the_report() -> None:
    where = FULL.where
    assert where is not None
    for code, times in (
        ("pain-areas", where.areas.times),
        ("pain-sides", where.sides),
        ("pain-qualities", where.qualities),
        ("eased-by", where.eased_by),
        ("worsened-by", where.worsened_by),
    ):
        (told,) = observations(DOCUMENT, code)
        assert [part["valueInteger"] for part in told["component"]] == list(times.values())
    reliefs = [components(each, "times") for each in observations(DOCUMENT, "relief-count")]
    assert reliefs == [[line.times] for line in where.reliefs]


def test_the_side_is_kept() -> None:
    hurt = observations(DOCUMENT, "exercise-hurt")
    assert [(value_of(e), components(e, "side"), components(e, "worst")) for e in hurt] == [
        ("knee-rolls", ["side-left"], [5]),
        ("knee-rolls", ["side-right"], []),
        ("childs-pose", [], [4]),
    ]
    plank, bird_dog = observations(DOCUMENT, "sides-differ")
    assert (components(plank, "hold-left"), components(plank, "hold-right")) == ([18], [25])
    assert (components(bird_dog, "reps-left"), components(bird_dog, "reps-right")) == ([8], [10])


def test_the_sets_of_an_exercise_on_a_day_are_one_observation_that_holds_each() -> None:
    assert FULL.sets is not None
    told = {
        (each["effectiveDateTime"], value_of(each), *components(each, "way")): each
        for each in observations(DOCUMENT, "exercise-sets")
    }
    for (day, exercise, way), each in told.items():
        done = [
            log
            for log in FULL.sets.core
            if (log.day.isoformat(), log.exercise_id, member_code(log.way)) == (day, exercise, way)
        ]
        assert components(each, "sets") == [len(done)]
        for code, side in (("hold", None), ("hold-left", "left"), ("hold-right", "right")):
            amounts = [log.amount for log in done if log.side == side]
            assert components(each, code) == amounts
    assert sum(n for each in told.values() for n in components(each, "sets")) == len(FULL.sets.core)


def test_sets_done_in_another_way_say_so() -> None:
    assert FULL.sets is not None
    one, *_ = FULL.sets.core
    ways = (Way.AS_PLANNED, Way.EASIER, Way.EASIER)
    sets = tuple(replace(one, id=str(n), set_no=n, amount=30, way=w) for n, w in enumerate(ways, 1))
    report = replace(FULL, sets=Sets(sets, ()))
    document = bundle(report, words())
    told = {
        components(each, "way")[0]: components(each, "hold-right") or components(each, "hold")
        for each in observations(document, "exercise-sets")
    }
    assert told == {"way-as-planned": [30], "way-easier": [30, 30]}
    assert "as planned: 30 s, easier: 30 s, 30 s" in str(document["entry"][0])


def test_lifts_are_the_reports_and_what_nobody_said_is_missing() -> None:
    assert FULL.sets is not None
    told = {
        (each["effectiveDateTime"], value_of(each)): each for each in observations(DOCUMENT, "lift")
    }
    for line in FULL.sets.lifts:
        entry = line.entry
        each = told[entry.day.isoformat(), line.name]
        assert components(each, "load") == [float(entry.load.amount)]
        assert components(each, "sets") == [entry.sets]
        assert components(each, "reps") == [entry.reps]
        assert components(each, "effort") == [entry.effort]
        for code, score in (
            ("pain-during", entry.pain_during),
            ("pain-next-morning", entry.pain_next_morning),
        ):
            assert components(each, code) == ([] if score is None else [score])
        assert len(components(each, "form-point-kept")) == len(entry.form or ())


def test_form_that_was_looked_at_and_not_kept_is_not_form_that_nobody_spoke_of() -> None:
    assert FULL.sets is not None
    line = FULL.sets.lifts[0]
    told = []
    for form in ((), None):
        lift = replace(line, entry=replace(line.entry, form=form))
        report = replace(FULL, sets=Sets((), (lift,)), lifting=None)
        (each,) = observations(bundle(report, words()), "lift")
        told.append(components(each, "form-point-kept"))
    assert told == [["form-none-kept"], []]


@pytest.mark.parametrize(("unit", "code"), [(Unit.KG, "kg"), (Unit.LB, "[lb_av]")])
def test_a_load_keeps_the_number_and_the_unit_that_were_typed(unit: Unit, code: str) -> None:
    assert FULL.sets is not None
    line = FULL.sets.lifts[0]
    load = Load(Decimal("82.25"), unit)
    line = replace(line, entry=replace(line.entry, load=load))
    report = replace(FULL, sets=Sets((), (line,)), lifting=None)
    (lift,) = observations(bundle(report, words()), "lift")
    (amount,) = [part["valueQuantity"] for part in lift["component"] if "valueQuantity" in part]
    assert (amount["value"], amount["code"]) == (82.25, code)


def test_a_flare_tells_its_days_and_nothing_links_it_to_a_lift() -> None:
    assert FULL.lifting is not None
    flares = observations(DOCUMENT, "flare")
    assert [each["effectivePeriod"] for each in flares] == [
        {"start": str(each.flare.first), "end": str(each.flare.last)}
        for each in FULL.lifting.flares
    ]
    assert not any({"hasMember", "derivedFrom", "focus"} & set(each) for each in flares)
    without_chart = bundle(without(FULL, Section.CHART), words())
    assert observations(without_chart, "flare") == flares
    (days,) = observations(DOCUMENT, "days-lifted")
    assert value_of(days) == FULL.lifting.lifted_days
    heaviest = observations(DOCUMENT, "heaviest-lift")
    assert [value_of(each) for each in heaviest] == [
        float(each.load.amount) for each in FULL.lifting.heaviest
    ]


# --- sessions ------------------------------------------------------------------------------------


def test_a_session_is_a_group_of_what_was_done_and_how_long() -> None:
    assert FULL.sessions is not None
    held = {entry["fullUrl"]: entry["resource"] for entry in DOCUMENT["entry"]}
    groups = observations(DOCUMENT, "PAPanel")
    assert len(groups) == len(FULL.sessions)
    for group, session in zip(groups, FULL.sessions, strict=True):
        kind, length = (held[each["reference"]] for each in group["hasMember"])
        assert code_of(kind["code"]) == "73985-4"
        assert value_of(kind) == session.routine_name
        assert code_of(length["code"]) == "55411-3"
        assert value_of(length) == session.active_s / 60
        assert components(group, "session-outcome") == [f"outcome-{session.outcome.value}"]
        assert datetime.fromisoformat(group["effectiveDateTime"]) == session.started.at_utc


def test_pain_before_and_after_belongs_to_its_session_where_both_are_told() -> None:
    assert FULL.ratings is not None and FULL.sessions is not None
    session = FULL.sessions[3]
    first, *others = FULL.ratings.entries
    around = first.with_rating(replace(first.rating, session_id=session.id))
    report = replace(FULL, ratings=replace(FULL.ratings, entries=(around, *others)))
    document = bundle(report, words())
    held = {entry["fullUrl"]: entry["resource"] for entry in document["entry"]}
    members = observations(document, "PAPanel")[3]["hasMember"]
    assert value_of(held[members[2]["reference"]]) == first.rating.score
    alone = bundle(without(report, Section.RATINGS), words())
    assert all(len(each["hasMember"]) == 2 for each in observations(alone, "PAPanel"))


# --- relief --------------------------------------------------------------------------------------


def test_relief_is_told_with_minutes_and_what_came_afterwards() -> None:
    assert FULL.ratings is not None
    logged = [relief for entry in FULL.ratings.entries for relief in entry.reliefs]
    told = observations(DOCUMENT, "relief")
    assert [value_of(each) for each in told] == ["relief-kind-warmth"] * len(logged)
    for each, relief in zip(told, logged, strict=True):
        assert components(each, "minutes") == [relief.minutes]
        assert components(each, "afterwards") == ["effect-eased"]


def test_medicine_is_what_they_wrote_and_no_code() -> None:
    assert FULL.ratings is not None
    told = resources(DOCUMENT, "MedicationStatement")
    assert [each["medicationCodeableConcept"] for each in told] == [
        {"text": relief.words} for relief in FULL.ratings.reliefs
    ]
    for each, relief in zip(told, FULL.ratings.reliefs, strict=True):
        assert datetime.fromisoformat(each["effectiveDateTime"]) == relief.when.at_utc
        assert each["informationSource"] == each["subject"]
        assert each["note"] == [{"text": "The same afterwards"}]
