"""Blocking: which pairs are worth comparing, with every skipped pair counted."""

from verify.match.block.candidates import Candidates, candidates

__all__ = ["Candidates", "candidates"]
