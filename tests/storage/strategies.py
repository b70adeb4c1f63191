"""Values of the kinds that every row has, drawn at random."""

from datetime import UTC
from itertools import count

from hypothesis import settings
from hypothesis import strategies as st

from backcare_desktop.core.clock import Moment

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
