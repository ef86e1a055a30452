"""Cues: whether capitalised words in a running text are meant as the name of a place."""

from collections.abc import Collection

from verify.normalise.places.atlas import Site
from verify.normalise.places.phrase import role
from verify.normalise.places.sites import Sites

__all__ = ["is_meant", "may_adjoin", "speaks"]

_LISTS = {
    # before the name of a place rather than of a person
    "where": "in near at outside around inside across throughout into within toward towards "
    "between beyond surrounding besieged occupied",
    # what has a voice is a government or a person, not the scene of what happened
    "speaks": "said says say told tells claimed claims alleged alleges denied denies added wrote "
    "stated insists insisted announced warned accused accuses responded rejected rejects confirmed "
    "regime",
    # capitalised words that stand beside a place name without being part of another name
    "beside": "mayor governor police hospital airport station prison council administration "
    "university prosecutor residents military regional local the a in at near from to on of and "
    "for after when while since as but outside around ukrainian russian greater before during by "
    "across throughout like unlike inside over under between",
    # names of places that are other words, or people, before anything else
    "words": "ada adam airport ali anna are august bad bam bar bath bell best bonn boom born bush "
    "can central come date deal dire dole drama engels essen federal gagarin gap gas god "
    "goes ham has hassan hit independence ivan july june khan kim kirov lenin lens leo "
    "levin man march maria marks martin may media mile mine most much nice non normal off "
    "orange pen police pushkin ray reading republic roman sad saint sake salt same san "
    "say sebastian semi shevchenko split stalin tank than time tours una union university "
    "van vera victoria victory vincent vladimir wedding worms",
    # countries with small towns whose names are surnames in English-language news
    "namesakes": "US GB CA AU NZ IE ZA JM BZ GY TT PH PR ES MX AR CL CO PE VE EC BO PY UY CR CU DO "
    "SV GT HN NI PA PT BR AO MZ IN PK",
}
_SETS = {name: frozenset(words.split()) for name, words in _LISTS.items()}
_SHORTEST = 4  # letters of a town that is believed without a word such as "in" before it


def speaks(key: str) -> bool:
    """Tell whether a word after a name makes it a speaker: "Moscow said".

    Example:
        >>> speaks("said"), speaks("shelled")
        (True, False)
    """
    return key in _SETS["speaks"]


def may_adjoin(key: str) -> bool:
    """Tell whether a capitalised word may stand beside a place name: "Kherson Mayor".

    Example:
        >>> may_adjoin("mayor"), may_adjoin("times")
        (True, False)
    """
    return key in _SETS["beside"] or bool(role(key))


def is_meant(
    sites: Sites, homes: Collection[Site], key: str, before: str, context: Collection[str]
) -> bool:
    """Tell whether a name in a text means one of these places.

    Believed are a data set's own places, countries, regions, capitals, seats and names of several
    words. A town counts by its own name only; if that is also a word or a surname, it needs a
    word such as "near" before it, or a document about its country.

    Args:
        sites: Where places lie.
        homes: The places that bear the name.
        key: The comparison key of the name.
        before: The key of the word before it, or "".
        context: Ids of the other places of the document.
    """
    if any(site.id in sites.own for site in homes):
        return True
    if not any(sites.is_own_name(site, key) for site in homes):
        return False
    if before in _SETS["where"] and len(key) > 2:
        return True
    if key in _SETS["words"]:
        return False
    if " " in key or any(site.rank for site in homes):
        return True
    countries = {sites.country(site.id) for site in homes}
    known = countries & {sites.country(place) for place in context}
    return len(key) >= _SHORTEST and bool(known or countries - _SETS["namesakes"])
