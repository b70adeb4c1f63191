"""Keeps the search for garbage out of the way of what reads a lot beside the window."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Search for no garbage within the block, on whatever thread.

    A search goes through all that was made, and no thread goes on meanwhile: among the values of
    ten years that takes 100 ms and more, several times. They hold no cycles, and go when nobody
    holds them any more; what is made within the block is left out of later searches too.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()
