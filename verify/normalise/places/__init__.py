"""Places: which place a phrase means, and how places lie to one another."""

from verify.normalise.places.gazetteer import Gazetteer
from verify.normalise.places.mentions import PlaceMention
from verify.normalise.places.relation import PlaceRelation
from verify.normalise.places.resolve import PlaceMatch

__all__ = ["Gazetteer", "PlaceMatch", "PlaceMention", "PlaceRelation"]
