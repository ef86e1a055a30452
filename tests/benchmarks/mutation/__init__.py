"""Mutation testing of the relations: change one thing, and see whether a test notices."""
