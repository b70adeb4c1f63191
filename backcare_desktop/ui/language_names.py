"""The languages that Backcare can be in, as a list to choose from."""

from backcare_desktop.core.languages import LANGUAGES


def language_options(own: str) -> tuple[tuple[str, str], ...]:
    """What Settings keeps of each, and its name.

    Args:
        own: what stands for the computer's own language.
    """
    # Each by its own name, so that whoever reads no other finds it.
    return (("", own), *LANGUAGES.items())
