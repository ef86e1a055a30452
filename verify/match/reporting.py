"""Words of reporting: they tell how something is told, never what happened."""

from verify.match.stem import stem

__all__ = ["REPORTING"]

_WORDS = """
about according accordingly account accounts accuse accused accuses accusation add added adding
affected again allegation allegations allege alleged allegedly alleges alleging also among
announce announced announcement announces appear appeared apparently around article assert
asserted asserts authorities authority away case cases casualties casualty citing cite cited
claim claimed claiming claims comment commented confirm confirmed confirms could count dead
deaths declare declared deny denied denies denying describe described describes document
documented earlier estimate estimated evidence explain explained following found general have
head her his incident incidents including independent independently inform information informed
investigate investigated investigation investigators journalist journalists later least leaving
local many media mention mentioned more most nearly news newspaper noted number official
officials office over people person persons post posted probably prosecutor prosecutor's
prosecutors prosecution publish published recently release report reported reportedly reporter
reporters reporting reports said saw say saying says seen several show showed shown shows some
source sources speaking spokesman spokesperson spokeswoman state stated statement statements
states stressed suspected tell telling tells that their them there these they this those told
total underlined verified verify via video was were when where which while who will with witness
witnesses would wrote january february march april may june july august september october
november december jan feb mar apr jun jul aug sept oct nov dec monday tuesday wednesday thursday
friday saturday sunday today yesterday morning afternoon evening night day days week weeks month
months year years
"""

REPORTING = frozenset(map(stem, _WORDS.split()))
"""Stems that weigh nothing: verbs of saying, offices that announce, dates, bare counts."""
