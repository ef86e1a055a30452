"""Articles: the Arabic one before a name, which is written as it sounds before each letter."""

__all__ = ["one_article", "other_articles"]

_ARTICLES = ("al", "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "el")


def one_article(key: str) -> str:
    """Write the article one way, so that two spellings of one name have one key.

    Example:
        >>> one_article("ad durayhimi"), one_article("el durayhimi"), one_article("riverton")
        ('al durayhimi', 'al durayhimi', 'riverton')
    """
    first, space, rest = key.partition(" ")
    return f"al {rest}" if space and first in _ARTICLES else key


def other_articles(key: str) -> tuple[str, ...]:
    """List the other ways to write a name that begins with an article.

    Example:
        >>> other_articles("ar rutbah")[:2], other_articles("riverton")
        (('al rutbah', 'ad rutbah'), ())
    """
    first, space, rest = key.partition(" ")
    if not space or first not in _ARTICLES:
        return ()
    return tuple(f"{article} {rest}" for article in _ARTICLES if article != first)
