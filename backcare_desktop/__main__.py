"""Start: first the umask, then the command line, then, if wanted, the window."""

import os
import sys

from backcare_desktop import cli


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
    wanted = cli.run(sys.argv[1:])
    if isinstance(wanted, int):
        return wanted
    from backcare_desktop.head_start import head_start

    head_start()
    from backcare_desktop import opening

    return opening.run(wanted.data_dir, demo=wanted.demo, profile=wanted.profile)


if __name__ == "__main__":
    sys.exit(main())
