"""What a choice offers."""

Options = tuple[tuple[str, str], ...]
"""Key and text of each option."""
