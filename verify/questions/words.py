"""Every vocabulary, each word in one sentence."""

from dataclasses import dataclass

from verify.errors import UnknownNameError
from verify.models.open_words import OPEN_WORDS
from verify.models.words import VOCABULARIES
from verify.normalise.acts import acts
from verify.questions.answer import Answer
from verify.questions.page import Block, Heading, Page, Table

__all__ = ["WordMeaning", "words"]


@dataclass(frozen=True, slots=True)
class WordMeaning:
    """One word of one vocabulary.

    Attributes:
        field: The vocabulary.
        word: The word.
        meaning: What it means.
        open: Whether other words are kept too.
    """

    field: str
    word: str
    meaning: str
    open: bool


def words(field: str | None = None) -> Answer[WordMeaning]:
    """List the words of one vocabulary, or of all.

    Args:
        field: Name of the vocabulary, such as "stance" or "act"; all where None.

    Returns:
        One record for each word, in the order of the vocabularies.

    Raises:
        UnknownNameError: Where no vocabulary has that name.

    Example:
        >>> [record.word for record in words("scope")]
        ['event', 'area_period', 'blanket']
    """
    every = [
        WordMeaning(name, str(word), word.meaning, False)
        for name, vocabulary in VOCABULARIES.items()
        for word in vocabulary
    ]
    every += [
        WordMeaning(name, word, meaning, True)
        for name, meanings in OPEN_WORDS.items()
        for word, meaning in meanings.items()
    ]
    every += [WordMeaning("act", act.code, act.meaning, True) for act in acts().values()]
    names = tuple(dict.fromkeys(record.field for record in every))
    if field is not None and field not in names:
        raise UnknownNameError("vocabulary", field, names)
    chosen = [record for record in every if field in (None, record.field)]
    blocks: list[Block] = []
    for name in names:
        own = tuple((r.word, r.meaning) for r in chosen if r.field == name)
        if own:
            more = " (other words are kept as they stand)" if _open(name, chosen) else ""
            blocks += [Heading(f"{name}{more}"), Table(("word", "meaning"), own)]
    return Answer(tuple(chosen), Page("Words", tuple(blocks)))


def _open(name: str, records: list[WordMeaning]) -> bool:
    return any(record.open for record in records if record.field == name)
