"""Places: which place a phrase means, and how places lie to one another."""

from verify.normalise.places.gazetteer import Gazetteer
from verify.normalise.places.match import PlaceMatch
from verify.normalise.places.mentions import PlaceMention
from verify.normalise.places.relation import PlaceRelation

__all__ = ["Gazetteer", "PlaceMatch", "PlaceMention", "PlaceRelation"]
