"""The languages that Backcare can be in, as a list to choose from."""

_OWN_NAMES = (("en", "English"), ("de", "Deutsch"), ("es", "Español"), ("fr", "Français"))
"""Each by its own name, so that whoever reads no other finds it."""


def language_options(own: str) -> tuple[tuple[str, str], ...]:
    """What Settings keeps of each, and its name.

    Args:
        own: what stands for the computer's own language.
    """
    return (("", own), *_OWN_NAMES)
