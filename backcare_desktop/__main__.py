"""Start: first the umask, then the command line, then, if wanted, the window."""

import os
import sys

from backcare_desktop import cli


def main() -> int:
    """Entry point of ``backcare`` and of ``python -m backcare_desktop``."""
    os.umask(0o077)
    wanted = cli.run(sys.argv[1:])
    if isinstance(wanted, int):
        return wanted
    from backcare_desktop import app

    return app.run(wanted.data_dir, demo=wanted.demo)


if __name__ == "__main__":
    sys.exit(main())
