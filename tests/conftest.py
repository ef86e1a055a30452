"""How the tests run: properties have no deadline, since a busy machine is no fault of the code."""

from hypothesis import settings

settings.register_profile("verify", deadline=None)
settings.load_profile("verify")
