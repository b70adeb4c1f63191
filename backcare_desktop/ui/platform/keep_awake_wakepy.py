"""The system's ways of staying awake, by wakepy: GNOME, KDE and others, Windows, macOS."""

import contextlib
from collections.abc import Iterator


@contextlib.contextmanager
def awake() -> Iterator[bool]:
    """Keep the screen on inside the context; yields whether the system agreed.

    Enter and leave on the same thread. Without a desktop session that could agree, or without
    the library, nothing happens but the answer. A desktop that is gone by the end is no failure:
    the wish went with it.
    """
    with contextlib.ExitStack() as stack:
        granted = False
        with contextlib.suppress(ImportError, RuntimeError, OSError):
            from wakepy import keep

            granted = stack.enter_context(keep.presenting(on_fail="pass")).active
        held = stack.pop_all()
        try:
            yield granted
        finally:
            with contextlib.suppress(RuntimeError, OSError):
                held.close()
