"""How the tests run: no property fails because the machine is slow, nor by the luck of one run."""

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "verify",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("verify")
