"""Tell from the words around a time phrase whether they look ahead: "will begin on April 7".

The verb nearest before the phrase decides, else the nearest after it, both in its own sentence.
This is a lexicon and no parser: without a verb that looks ahead, the phrase is read as past.
"""

import re
from collections.abc import Sequence

__all__ = ["looks_ahead"]

_CHARACTERS = 400
_WORDS = 30
_TOKEN = re.compile(r"[^\W\d_]+|[.!?;](?!,)")  # "Mo., on": a stop before a comma ends nothing
_ABBREVIATIONS = (
    "mr mrs ms dr st gen lt col sgt capt sen rep gov jan feb mar apr aug sep sept oct nov dec mon "
    "tue tues wed thu thurs fri sat sun"
)
_ABBREVIATED = frozenset(_ABBREVIATIONS.split())
_MODALS = frozenset(("will", "would", "shall", "should", "must", "may", "might", "could"))
_PLANS = (
    "going upcoming forthcoming schedule scheduled plan plans planned planning expect expects "
    "expected intend intends intended hope hopes hoped postponed deadline due"
)
_AHEAD = _MODALS | frozenset(_PLANS.split())
_AHEAD_BEFORE_TO = frozenset(("about", "ready", "set", "want", "wants", "ordered", "invited"))
_COMMITS = frozenset(
    (
        *("invited", "pledged", "promised", "subpoenaed", "summoned", "threatened", "vowed"),
        *("invitation", "pledge", "promise", "subpoena"),
    )
)
"""Words that bind somebody to a later act: "vowed to leave", "invited them to a meeting".

"Agreed to sell in October" may speak of either day.
"""

_TO_WITHIN = 12
_AHEAD_AFTER = frozenset(("plans", "plan", "intends", "intend", "expects", "expect", "hopes"))
"""Verbs of the present behind a time: "on Tuesday they plan to leave"; "planned" looked then."""

_BACK_WORDS = (
    "was were had has have did said told came went took began found made left got saw became held "
    "met sent shot fell rose struck hit broke brought built bought caught drove fought flew gave "
    "grew heard hid kept knew laid led lost paid ran sank spoke stood stole swept taught thought "
    "threw withdrew won wore wrote blew burnt dug felt fled"
)
_BACK = frozenset(_BACK_WORDS.split())
_SCHEDULED_WORDS = "begins starts opens resumes expires closes ends"
_SCHEDULED = frozenset(_SCHEDULED_WORDS.split())
_DETERMINERS = "the a an this that these those his her its their our my your"
_NO_INFINITIVE = frozenset(_DETERMINERS.split())
_DONE_WORDS = (
    "failed managed forced helped proved seemed appeared happened tended used compelled led"
)
_DONE = frozenset(_DONE_WORDS.split())
"""Verbs whose infinitive tells what came about: "has managed to leave" looks back."""

_NO_VERB_WORDS = "united armed hundred indeed need speed exceed proceed succeed"
_NO_VERBS = frozenset(_NO_VERB_WORDS.split())
_NOT_AFTER = {"due": "to", "could": "not"}


def looks_ahead(before: str, after: str = "") -> bool:
    """Tell whether the words around a time phrase look ahead of the day of writing.

    Args:
        before: The text up to the phrase; only its last sentence is looked at.
        after: The text behind the phrase; only its first sentence is looked at.

    Returns:
        True for plans, predictions and deadlines; False for anything else.

    Example:
        >>> looks_ahead("The towers will be closed on ")
        True
        >>> looks_ahead("The village may have been shelled on ")
        False
    """
    words, behind = _sentence_end(before), _sentence_start(after)
    if words[-1:] == ["since"]:
        return False
    if "now" in words[-3:] or behind[:1] == ["deadline"]:  # "between now and Friday"
        return True
    for place in range(len(words) - 1, -1, -1):
        if (verdict := _verdict(words, place, _AHEAD)) is not None:
            return verdict
    for place in range(len(behind)):  # "on Friday they planned to leave": the planning was then
        if behind[place] in _AHEAD_AFTER and behind[place + 1 : place + 2] == ["to"]:
            return True
        if (verdict := _verdict(behind, place, _MODALS)) is not None:
            return verdict
    return False


def _verdict(words: Sequence[str], place: int, ahead: frozenset[str]) -> bool | None:
    """Say whether the word at a place looks ahead or back; None where it does neither."""
    word = words[place]
    previous = words[place - 1] if place else ""
    following = words[place + 1] if place + 1 < len(words) else ""
    if word in ahead:
        return None if _NOT_AFTER.get(word) == following else True
    if ahead is _AHEAD and word in _AHEAD_BEFORE_TO and following == "to":
        return True
    if ahead is _AHEAD and word in _COMMITS:
        return True if "to" in words[place + 1 : place + 1 + _TO_WITHIN] else None
    if ahead is _AHEAD and _will_be(words, place):
        return True
    if previous == "be" or word in _NO_VERBS:  # "will be held": the auxiliary decides
        return None
    return False if word in _BACK or (len(word) > 4 and word.endswith("ed")) else None


def _will_be(words: Sequence[str], place: int) -> bool:
    """Tell whether a verb looks ahead by its form rather than by its meaning.

    "The trial begins", "is to begin", and an infinitive after a present perfect, which stands
    beside no past day of its own: "has decided to admit three states in March".
    """
    word = words[place]
    if word in _SCHEDULED:
        return True
    if word in ("is", "are"):
        return _infinitive(words, place + 1)
    perfect = not {"has", "have"}.isdisjoint(words[max(0, place - 2) : place])
    if not perfect or word in _DONE or not (word in _BACK or word.endswith("ed")):
        return False
    return any(_infinitive(words, at) for at in range(place + 1, place + 1 + _TO_WITHIN))


def _infinitive(words: Sequence[str], place: int) -> bool:
    """Tell whether "to" and a verb stand at a place: not "to the city", "to talks", "to have"."""
    if place + 1 >= len(words) or words[place] != "to":
        return False
    verb = words[place + 1]
    plural = verb.endswith("s") and not verb.endswith("ss")
    return not (plural or verb in _NO_INFINITIVE or verb == "have" or verb.endswith("ing"))


def _sentence_end(text: str) -> list[str]:
    tokens = _TOKEN.findall(text[-_CHARACTERS:])
    start = 0
    for place, token in enumerate(tokens):
        if not token[0].isalpha() and not _abbreviated(tokens, place):
            start = place + 1
    return [_lowered(token) for token in tokens[start:] if token[0].isalpha()][-_WORDS:]


def _sentence_start(text: str) -> list[str]:
    tokens = _TOKEN.findall(text[:_CHARACTERS])
    words: list[str] = []
    for place, token in enumerate(tokens[:_WORDS]):
        if token[0].isalpha():
            words.append(_lowered(token))
        elif not _abbreviated(tokens, place):
            break
    return words


def _abbreviated(tokens: Sequence[str], place: int) -> bool:
    """Tell whether a full stop ends an abbreviation rather than a sentence."""
    word = tokens[place - 1].lower() if place else ""
    return tokens[place] == "." and (word in _ABBREVIATED or len(word) == 1)


def _lowered(word: str) -> str:
    return "" if word == "May" else word.lower()  # the month, not the verb
