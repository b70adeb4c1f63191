"""One of something, or several."""


def counted(count: int, one: str, several: str) -> str:
    """The words for so many.

    Args:
        count: how many.
        one: the words for exactly one.
        several: those for any other number, with ``{count}``.
    """
    return one if count == 1 else several.format(count=count)
