"""``backcare --version``."""

import platform

from backcare_desktop import __version__, paths


def versions() -> str:
    """Of everything that a report of a problem should name."""
    from importlib.metadata import version

    from backcare_desktop.content.errors import ContentError
    from backcare_desktop.content.triage import load_triage
    from backcare_desktop.storage.schema import SCHEMA, SQLITE

    try:
        rules = load_triage(paths.resource("triage")).rules
        rule_set = f"{rules.version} ({rules.fingerprint[:12]})"
    except ContentError as error:
        # Versions are asked for when something is broken: this may be what is.
        rule_set = f"can't be read: {error}"
    return "\n".join(
        (
            f"Backcare {__version__}",
            f"schema {SCHEMA}",
            f"rule set {rule_set}",
            f"Python {platform.python_version()}",
            f"Qt {version('PySide6')}",
            f"SQLite {SQLITE}",
        )
    )
