"""What stands where on a chart: gaps stay gaps, nothing is written over anything else."""

from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.flare import Flare
from backcare_desktop.reporting.chart import LaneKind, PhaseBand, SeriesKind
from backcare_desktop.reporting.chart_labels import Box
from backcare_desktop.reporting.chart_layout import lay_out, wanted_height
from backcare_desktop.reporting.chart_legend import BEFORE_WORD, Part
from backcare_desktop.reporting.chart_shapes import Align, Area, Marks, Sign, Stroke, Word
from tests.reporting.charts import (
    LAST,
    SIZE,
    STYLE,
    WORDS,
    Shown,
    ago,
    chart,
    lane,
    number,
    rough_width,
    series,
)


def test_pain_runs_from_0_to_10_in_steps_of_2() -> None:
    shown = Shown(chart(30, (3, 4)))
    assert shown.texts("number") == ["0", "2", "4", "6", "8", "10"]
    assert shown.layout.y(0) == shown.layout.bottom
    assert shown.layout.y(10) == shown.layout.top


def test_each_rated_day_is_a_dot_at_its_value_and_no_other_day_is() -> None:
    shown = Shown(chart(7, (6, 3), (6, 6), (1, 2)))
    assert shown.marks("value") == [number(6), number(1)]
    (dots,) = shown.all("value")
    assert dots.ys == [shown.layout.y(6), shown.layout.y(2)]


def test_no_line_crosses_a_day_without_an_entry() -> None:
    shown = Shown(chart(30, *((days, 4) for days in (9, 8, 7, 6, 5, 3, 2))))
    assert shown.strokes("median") == [[number(6), number(5)], [number(3), number(2)]]


def test_a_median_that_stands_alone_is_seen() -> None:
    shown = Shown(chart(30, *((days, 4) for days in (6, 5, 4, 2))))
    ((left, right),) = shown.strokes("median")
    assert left < number(2) < right


def test_the_zero_line_is_open_over_a_day_without_an_entry() -> None:
    left, right = Shown(chart(30, (29, 3), (28, 4), (26, 5))).strokes("baseline")
    assert left[1] < number(27) < right[0]


def test_a_range_is_drawn_only_where_ratings_of_a_day_differ() -> None:
    shown = Shown(chart(7, (5, 3), (5, 7), (3, 4), (3, 4), (1, 2)))
    assert shown.strokes("range") == [[number(5)] * 2]


def test_one_dot_alone_has_no_stub_of_an_axis_below_it() -> None:
    assert Shown(chart(30, (0, 6))).strokes("baseline") == []


def test_an_empty_stretch_has_no_dot_and_no_zero_line() -> None:
    shown = Shown(chart(30))
    assert shown.marks("value") == []
    assert shown.strokes("baseline") == []


# --- lanes -------------------------------------------------------------------------------------


def test_what_ended_early_has_another_shape() -> None:
    lanes = (lane(LaneKind.STRETCH, 4), lane(LaneKind.CORE, 3, partial=True))
    shown = Shown(chart(7, lanes=lanes))
    assert shown.marks("stretch") == [number(4)]
    assert shown.marks("core partial") == [number(3)]
    assert [one.sign for one in shown.all("core partial")] == [Sign.HOLLOW_SQUARE]


def test_every_lane_has_a_shape_and_a_place_of_its_own() -> None:
    shown = Shown(chart(7, lanes=tuple(lane(kind, 2) for kind in LaneKind)))
    marks = [one for kind in LaneKind for one in shown.all(str(kind))]
    assert len({one.sign for one in marks}) == len(LaneKind)
    assert len({one.ys[0] for one in marks}) == len(LaneKind)


def test_loads_are_written_beside_their_marks_as_long_as_they_fit() -> None:
    far = Shown(chart(30, lanes=(lane(LaneKind.LIFTING, 20, 10, 0, text="50 kg"),)))
    assert far.texts("lifting text") == ["50 kg"] * 3
    near = Shown(chart(90, lanes=(lane(LaneKind.LIFTING, *range(30), text="50 kg"),)))
    assert 1 <= len(near.texts("lifting text")) < 30


# --- flares and phases -------------------------------------------------------------------------


def test_a_flare_covers_its_days_and_is_named() -> None:
    shown = Shown(chart(30, (5, 6), flares=(Flare("a", ago(6), ago(4)),)))
    (ground,) = shown.all("flare")[:1]
    assert isinstance(ground, Area)
    assert shown.layout.day_at(ground.left) == pytest.approx(number(6) - 0.5)
    assert shown.layout.day_at(ground.right) == pytest.approx(number(4) + 0.5)
    assert [one.text for one in shown.all("flare")[1:]] == ["flare"]


def test_a_flare_that_goes_on_reaches_to_the_end() -> None:
    shown = Shown(chart(30, flares=(Flare("a", ago(6)),)))
    (ground,) = [one for one in shown.all("flare") if isinstance(one, Area)]
    assert shown.layout.day_at(ground.right) == pytest.approx(number(0) + 0.5)


def test_a_flare_is_seen_over_years_too_and_a_line_says_what_the_tint_says() -> None:
    shown = Shown(chart(3650, flares=(Flare("a", ago(600), ago(600)),)))
    (ground,) = shown.all("flare")
    assert ground.right - ground.left >= 3
    assert len(shown.all("flare top")) == 1


def test_a_note_is_quoted_beside_its_flare() -> None:
    flare = Flare("a", ago(20), ago(17), "moved house,\ncarried boxes")
    shown = Shown(chart(30, flares=(flare,)))
    assert shown.texts("note") == ["“moved house, carried boxes”"]
    assert len(shown.all("flare note")) == 1


def test_a_note_without_room_is_shortened() -> None:
    flares = (Flare("a", ago(27), ago(24), "a note " * 60), Flare("b", ago(9), ago(6)))
    (note,) = Shown(chart(30, flares=flares)).all("note")
    assert note.text.endswith("…”")
    assert note.x + rough_width(note.text) <= Shown(chart(30)).layout.x(number(9) - 0.5)


def test_a_flare_off_the_chart_leaves_no_trace() -> None:
    shown = Shown(chart(30, flares=(Flare("a", ago(60), ago(40), "a note"),)))
    assert not shown.all("flare")
    assert Part.FLARE not in [entry.part for entry in shown.layout.legend]


def test_a_phase_is_named_where_its_name_fits_else_by_its_short_name_else_not() -> None:
    phases = (
        PhaseBand(ago(29), ago(29), "in its first", ("First 48 hours", "0-48 h")),
        PhaseBand(ago(28), ago(26), "in its second", ("Days 3 to 5 of it", "3-5")),
        PhaseBand(ago(25), None, "in its third", ("Week 2",)),
    )
    shown = Shown(chart(30, phases=phases))
    assert shown.texts("phase") == ["3-5", "Week 2"]
    assert shown.marks("phase begins") == pytest.approx(
        [number(29) - 0.5, number(28) - 0.5, number(25) - 0.5], abs=0.1
    )


def test_a_phase_that_stood_still_is_never_named_like_dates_and_goes_on_faintly() -> None:
    phase = PhaseBand(ago(25), ago(2), "in phase 2", ("Days 3-5",), usual=ago(23))
    shown = Shown(chart(30, phases=(phase,)))
    assert shown.texts("phase") == ["in phase 2"]
    ((_, usual_end),) = shown.strokes("phases")
    ((faint_begin, faint_end),) = shown.strokes("phases longer")
    assert (usual_end, faint_begin) == pytest.approx((number(23) + 0.5,) * 2, abs=0.1)
    assert faint_end == pytest.approx(number(2) + 0.5, abs=0.1)
    (line,) = shown.all("phases longer")
    assert line.color == STYLE.grid


def test_a_phase_that_began_before_the_chart_has_no_beginning_on_it() -> None:
    shown = Shown(chart(30, phases=(PhaseBand(ago(60), None, "Week 2"),)))
    assert shown.marks("phase begins") == []


def test_a_flare_is_named_in_semibold_where_no_line_runs() -> None:
    """Nine days at the top of the scale: below the flare's line there is no room on it."""
    scores = [(days, 1 if days > 12 else 9) for days in range(24)]
    shown = Shown(chart(90, *scores, flares=(Flare("a", ago(10), ago(8), "moved"),)))
    (word,) = [one for one in shown.all("flare") if isinstance(one, Word)]
    box = _box(word, STYLE.text_px)
    (median,) = shown.all("median")
    assert word.strong
    for (x, y), (to, up) in pairwise(zip(median.xs, median.ys, strict=True)):
        beside = to < box.left or x > box.right
        assert beside or max(y, up) < box.bottom or min(y, up) > box.top
    assert word.y > shown.layout.y(7)


# --- the second panel --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "most", "numbers"),
    [
        (SeriesKind.PSFS, 9.0, ["0", "5", "10"]),
        (SeriesKind.RMDQ, 9.0, ["0", "12", "24"]),
        (SeriesKind.SLEEP, 8.5, ["0", "4", "8", "12"]),
        (SeriesKind.SLEEP, 14.0, ["0", "8", "16", "24"]),
    ],
)
def test_the_second_panel_has_its_own_scale_and_says_which_way_is_better(
    kind: SeriesKind, most: float, numbers: list[str]
) -> None:
    shown = Shown(chart(30, (3, 4), second=series(kind, (8, most), (1, 2.0))))
    assert shown.texts("number")[6:] == numbers
    assert shown.texts("second title") == [WORDS.second]
    assert shown.marks("second") == [number(8), number(1)]


def test_both_panels_share_the_days() -> None:
    shown = Shown(chart(30, (8, 4), (1, 3), second=series(SeriesKind.SLEEP, (8, 7), (1, 6))))
    assert shown.marks("value") == shown.marks("second")
    panel = shown.layout.panel
    assert panel is not None
    assert panel.top < shown.layout.bottom


# --- words -------------------------------------------------------------------------------------


def test_the_legend_explains_what_is_there_and_nothing_else() -> None:
    shown = Shown(chart(7, (1, 2), lanes=(lane(LaneKind.STRETCH, 2, partial=True),)))
    assert shown.texts("legend") == ["last rating", "range", "stretch, early end", "gap: no entry"]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [400, 600, 781])
@pytest.mark.parametrize("days", [7, 30, 90, 365, 3650])
def test_words_fit_side_by_side_and_inside_the_chart(scale: float, width: int, days: int) -> None:
    style = replace(STYLE, scale=scale, text_px=13 * scale)
    lanes = tuple(lane(kind, *range(0, days, 3), text="100 kg") for kind in LaneKind)
    flares = tuple(Flare(str(n), ago(n), ago(n - 3), "a note") for n in range(5, days, 20))
    second = series(SeriesKind.RMDQ, (3, 9))
    wanted = chart(days, (2, 9), (3, 10), lanes=lanes, flares=flares, second=second)
    measure = partial(rough_width, px=style.text_px)
    height = wanted_height(wanted, WORDS, style, width, measure)
    shown = Shown(wanted, style=style, size=(width, height))
    boxes = [_box(word, style.text_px) for word in shown.shapes if isinstance(word, Word)]
    assert all(box.left >= -0.5 and box.right <= width + 0.5 for box in boxes)
    for place, one in enumerate(boxes):
        assert not any(one.meets(other) for other in boxes[place + 1 :])


def _box(word: Word, px: float) -> Box:
    wide = rough_width(word.text, px)
    left = word.x - {Align.LEFT: 0.0, Align.MIDDLE: 0.5, Align.RIGHT: 1.0}[word.align] * wide
    return Box(left, left + wide, word.y - px * 0.4, word.y + px * 0.4)


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.integers(0, 29), st.integers(0, 10)), max_size=60),
    st.sets(st.integers(0, 5)),
)
def test_nothing_is_written_across_a_dot(scores: list[tuple[int, int]], starts: set[int]) -> None:
    flares = tuple(Flare(str(n), ago(29 - 5 * n), ago(26 - 5 * n), "note") for n in starts)
    shown = Shown(chart(30, *scores, flares=flares))
    words = [one for name in ("flare", "note") for one in shown.all(name) if isinstance(one, Word)]
    (dots,) = shown.all("value")
    for word in words:
        box = _box(word, STYLE.text_px)
        for x, y in zip(dots.xs, dots.ys, strict=True):
            assert not (box.left < x < box.right and box.bottom < y < box.top)


def test_the_foot_stands_in_order() -> None:
    lanes = tuple(lane(kind, 1) for kind in LaneKind)
    place = Shown(chart(30, lanes=lanes, second=series(SeriesKind.PSFS, (1, 3)))).layout
    assert place.panel is not None
    (title,) = place.panel.title
    legend = [entry.y for entry in place.legend]
    heights = [max(legend), place.dates[0].y, place.tick, place.panel.bottom, place.panel.top]
    heights += [title[1], *(y for _, y, _ in place.lanes[::-1]), place.bottom, place.top]
    assert all(below < above for below, above in pairwise(heights))


def test_lanes_make_a_chart_higher_and_its_plot_no_lower() -> None:
    few = chart(30, (1, 3))
    many = chart(30, (1, 3), lanes=tuple(lane(kind, 1) for kind in LaneKind))
    heights = [wanted_height(one, WORDS, STYLE, 781, rough_width) for one in (few, many)]
    assert heights[1] > heights[0]
    for one, height in zip((few, many), heights, strict=True):
        place = lay_out(one, WORDS, STYLE, (781, height), rough_width)
        assert place.top - place.bottom == pytest.approx(259)


def test_a_mark_of_the_legend_stands_before_its_word() -> None:
    shown = Shown(chart(7, (1, 2), lanes=(lane(LaneKind.CORE, 1),)))
    entry = next(one for one in shown.layout.legend if one.part is LaneKind.CORE)
    marks = [one for one in shown.all("legend mark") if isinstance(one, Marks)][-1]
    assert marks.sign is Sign.SQUARE
    assert entry.x <= marks.xs[0] < entry.x + BEFORE_WORD


def test_in_high_contrast_a_flare_has_a_line_around_it() -> None:
    flare = (Flare("a", ago(6), ago(4)),)
    shown = Shown(chart(30, flares=flare), style=replace(STYLE, outlined=True))
    (ground,) = [one for one in shown.all("flare") if isinstance(one, Area)]
    assert ground.edge == STYLE.baseline


def test_the_line_around_a_flare_goes_through_no_letter_of_its_name() -> None:
    flare = (Flare("a", ago(6), ago(5)),)
    outlined = replace(STYLE, outlined=True)
    for width in (30, 60, 90, 120):
        shown = Shown(chart(width, flares=flare), style=outlined)
        (ground,) = [one for one in shown.all("flare") if isinstance(one, Area)]
        (word,) = [one for one in shown.all("flare") if isinstance(one, Word)]
        half = rough_width(word.text) / 2
        inside = ground.left <= word.x - half and word.x + half <= ground.right
        beside = word.x - half >= ground.right or word.x + half <= ground.left
        assert inside or beside


def test_a_day_is_where_its_place_is_asked_for() -> None:
    place = Shown(chart(30)).layout
    assert place.day_at(place.x(number(7))) == pytest.approx(number(7))
    assert place.day_at(-100) < number(29)
    assert place.day_at(SIZE[0] + 100) < LAST.toordinal() + 1


def test_lines_have_the_thickness_that_can_be_seen() -> None:
    for width in (7, 30, 365, 3650):
        (median,) = Shown(chart(width, (1, 2))).all("median")
        assert isinstance(median, Stroke)
        assert median.width >= 1.8
