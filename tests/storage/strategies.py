"""Values of the kinds that every row has, drawn at random."""

from datetime import UTC
from itertools import count

from hypothesis import settings
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.routine import PlannedStep
from backcare_desktop.core.variation import Way

NUMBERS = count()
quick = settings(max_examples=60, deadline=None)

words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)
instants = st.datetimes(timezones=st.just(UTC))
seconds = st.floats(0, 1e9)
whole = st.integers(0, 10_000)
zones = st.sampled_from(
    ["UTC", "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"]
)
moments = st.builds(Moment, instants, st.integers(-1080, 1080), zones, st.dates())
ids = st.builds("{}-{}".format, words, st.builds(lambda: next(NUMBERS)))
holds = st.builds(
    Dose,
    hold_s=st.integers(1, 600),
    sets=st.integers(1, 10),
    each_side=st.booleans(),
    untimed=st.booleans(),
)
repetitions = st.builds(
    Dose,
    reps=st.integers(1, 100),
    tempo_s=st.floats(1, 30),
    sets=st.integers(1, 10),
    each_side=st.booleans(),
    untimed=st.booleans(),
)


@st.composite
def session_steps(draw: st.DrawFn) -> PlannedStep:
    """A step as a session has it: in a way, and on one side where both aren't asked for."""
    step: PlannedStep = draw(steps)
    side = None if step.dose.each_side else draw(st.none() | st.sampled_from(Side))
    return replace(step, way=draw(st.sampled_from(Way)), side=side)


steps = st.builds(PlannedStep, words, holds | repetitions, st.integers(0, 120))
