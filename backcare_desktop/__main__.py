"""Start: first the umask, then the command line, then, if wanted, the window."""

import os
import sys
from pathlib import Path


def main() -> int:
    """Entry point of ``backcare`` and of ``python -m backcare_desktop``."""
    os.umask(0o077)
    if sys.argv[1:2] == ["--voice-engine"]:
        # A frozen program has no Python beside it to start its helper with.
        from backcare_desktop.ui.platform import voice_engine

        return voice_engine.main(sys.argv[2:])
    if sys.argv[1:2] == ["--self-check"]:
        # For those who make packages; a person finds nothing in it.
        from backcare_desktop import self_check

        return self_check.main()
    if not sys.argv[1:]:
        return _window()
    # Everything that a terminal can ask for takes as long to load as half of an empty window.
    from backcare_desktop import cli

    wanted = cli.run(sys.argv[1:])
    if isinstance(wanted, int):
        return wanted
    return _window(wanted.data_dir, demo=wanted.demo, profile=wanted.profile)


def _window(data_dir: Path | None = None, *, demo: bool = False, profile: str = "") -> int:
    from backcare_desktop.head_start import head_start

    head_start()
    from backcare_desktop import opening

    return opening.run(data_dir, demo=demo, profile=profile)


if __name__ == "__main__":
    sys.exit(main())
