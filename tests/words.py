"""Words as tests write them."""


def plain(words: str) -> str:
    """The same words with ordinary spaces, wherever lines may not end."""
    return words.replace("\u00a0", " ")
