"""States: which state a name such as "Northlandic army" or "Forces of Northland" belongs to."""

from functools import lru_cache

from verify.normalise.names import comparison_key
from verify.normalise.places.atlas import atlas

__all__ = ["country_name", "state_of"]

MOST_WORDS = 8
"""Words of a longer name are not looked through: it is a description, not a name."""

# Adjectives of states; those of peoples without a state ("Serb", "Arab") are left out, since they
# say nothing of who gives the orders.
_ADJECTIVES = {
    "UA": "ukrainian",
    "RU": "russian",
    "BY": "belarusian belarussian",
    "MD": "moldovan",
    "PL": "polish",
    "GE": "georgian",
    "AM": "armenian",
    "AZ": "azerbaijani azeri",
    "TR": "turkish",
    "SY": "syrian",
    "IQ": "iraqi",
    "IR": "iranian",
    "IL": "israeli",
    "LB": "lebanese",
    "JO": "jordanian",
    "SA": "saudi",
    "YE": "yemeni",
    "AE": "emirati",
    "QA": "qatari",
    "KW": "kuwaiti",
    "EG": "egyptian",
    "LY": "libyan",
    "SD": "sudanese",
    "ET": "ethiopian",
    "ER": "eritrean",
    "SO": "somali",
    "KE": "kenyan",
    "UG": "ugandan",
    "RW": "rwandan",
    "BI": "burundian",
    "NG": "nigerian",
    "CM": "cameroonian",
    "TD": "chadian",
    "ML": "malian",
    "AF": "afghan",
    "PK": "pakistani",
    "IN": "indian",
    "BD": "bangladeshi",
    "LK": "lankan",
    "MM": "burmese",
    "CN": "chinese",
    "VN": "vietnamese",
    "KH": "cambodian",
    "TH": "thai",
    "ID": "indonesian",
    "PH": "philippine",
    "RS": "serbian",
    "HR": "croatian",
    "BA": "bosnian",
    "XK": "kosovan",
    "MK": "macedonian",
    "US": "american",
    "GB": "british",
    "FR": "french",
    "DE": "german",
    "NL": "dutch",
    "CO": "colombian",
    "VE": "venezuelan",
    "MX": "mexican",
    "SV": "salvadoran",
    "GT": "guatemalan",
    "PE": "peruvian",
    "CL": "chilean",
    "AR": "argentine argentinian",
}
_STATES = {word: code for code, words in _ADJECTIVES.items() for word in words.split()}

_ORGAN_WORDS = (
    "a an the of and for s armed army armies military forces force troops troop soldiers soldier "
    "servicemen navy naval fleet air aerial airforce aviation aircraft warplane warplanes plane "
    "planes jet jets fighter bomber bombers helicopter helicopters drone drones missile missiles "
    "rocket rockets artillery gunners government regime state ministry defence defense foreign "
    "interior internal affairs general staff command supreme high southern northern eastern "
    "western central joint ground land police security service services intelligence directorate "
    "invaders invader occupiers occupier occupation occupying side authorities presidency "
    "president prime minister cabinet border guards guard national coast arab special operations "
    "marines marine paratroopers unit units commanders commander leadership federal"
)
_ORGANS = frozenset(_ORGAN_WORDS.split())


@lru_cache(maxsize=1 << 14)
def state_of(name: str) -> str | None:
    """Return the ISO code of the one state whose organ, army or weapons a name means, or None.

    The name must hold a state's name or adjective, and beside it only words for what states have:
    "Syrian army" is Syria's, "Syrian rebels" and "Russian-backed fighters" are no state's.

    Args:
        name: As an allegation gives it.

    Example:
        >>> state_of("Armed Forces of Ukraine"), state_of("Ukrainian artillery")
        ('UA', 'UA')
        >>> state_of("Ukrainian nationalists") is None, state_of("Wagner Group") is None
        (True, True)
    """
    if "-" in name:  # "Russian-backed", "pro-Russian", "Saudi-led" are not the state's own
        return None
    words = comparison_key(name.replace("’s", "").replace("'s", "")).split()
    if not 0 < len(words) <= MOST_WORDS:
        return None
    for size in range(min(4, len(words)), 0, -1):
        for at in range(len(words) - size + 1):
            code = _code(" ".join(words[at : at + size]))
            if code is not None:
                rest = (*words[:at], *words[at + size :])
                return code if _ORGANS.issuperset(rest) else None
    return None


def country_name(code: str) -> str:
    """Return the name of the state with an ISO code; anything else as it stands.

    Example:
        >>> country_name("UA"), country_name("north")
        ('Ukraine', 'north')
    """
    site = atlas().site(code)
    return site.name if site is not None and site.kind == "country" else code


def _code(key: str) -> str | None:
    found = _STATES.get(key)
    if found is None:
        countries = [site.id for site in atlas().find(key) if site.kind == "country"]
        found = countries[0] if len(countries) == 1 else None
    return found
