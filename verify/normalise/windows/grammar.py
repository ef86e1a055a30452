"""The grammar: every rule, in the order in which the shapes of a phrase are tried."""

from verify.normalise.windows import (
    centuries,
    dates,
    daytimes,
    distances,
    feasts,
    fractions,
    parts,
    ranges,
    relative,
    story,
    units,
    weekdays,
)
from verify.normalise.windows.context import Context, Rule
from verify.normalise.windows.spans import Span

__all__ = ["RULES", "read"]

RULES: tuple[Rule, ...] = (
    dates.read_named,
    weekdays.read_weekday,
    units.read_year,
    dates.read_iso_token,
    dates.read_figures,
    relative.read_day_words,
    relative.read_last_unit,
    units.read_season,
    units.read_decade,
    story.read_story_day,
    story.read_same_day,
    story.read_story_weekday,
    story.read_story_date,
    story.read_story_unit,
    story.read_story_year,
    relative.read_rolling,
    relative.read_so_far,
    relative.read_coming,
    relative.read_month_words,
    relative.read_year_words,
    units.read_quarter,
    units.read_half,
    units.read_week_of_month,
    daytimes.read_hedged_time,
    distances.read_distance,
    distances.read_day_beside,
    distances.read_stretch,
    distances.read_vague_distance,
    distances.read_last_units,
    distances.read_units_from,
    ranges.read_range,
    ranges.read_open,
    parts.read_part,
    parts.read_parts,
    parts.read_about,
    parts.read_week_of,
    daytimes.read_night_into,
    daytimes.read_part_of_day,
    daytimes.read_clock,
    weekdays.read_nth_weekday,
    weekdays.read_weekday_and_date,
    feasts.read_feast,
    centuries.read_century,
    centuries.read_short_decade,
    fractions.read_units_and_half,
    parts.read_skipping,
)

_DEEPEST = 5  # phrases within phrases: "between the early morning of around 3 May and ..." is 4


def read(phrase: str, context: Context) -> Span | None:
    """Read a phrase that `spelled` has written.

    Args:
        phrase: The phrase as the grammar spells it.
        context: What is known beside the words.

    Returns:
        The span of the first rule that reads the whole phrase; None where none does.
    """
    if not phrase or context.depth >= _DEEPEST:
        return None
    inner = context.nested()
    for rule in RULES:
        span = rule(phrase, inner, read)
        if span is not None:
            possible = span.first is None or span.last is None or span.first <= span.last
            return span if possible else None
    return None
