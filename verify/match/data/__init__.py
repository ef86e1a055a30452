"""Frozen data: how surprising words are, and what agreement is worth."""
