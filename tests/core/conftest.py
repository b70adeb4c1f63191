"""Property tests run the same examples every time, and take the time they need."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "backcare",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("backcare")
