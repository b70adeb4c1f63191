"""What is wrong with a content file, said so that its author can find the place."""


class ContentError(Exception):
    """A content file that can't be used.

    Attributes:
        file: the file's name.
        table: the TOML table, for instance ``steps[2]``; empty for the file's top level.
        key: the key in that table; empty when the whole table or file is meant.
        reason: one sentence in plain words.
    """

    def __init__(self, reason: str, *, file: str, table: str = "", key: str = "") -> None:
        self.file, self.table, self.key, self.reason = file, table, key, reason
        place = ", ".join(
            part
            for part in (file, f"table [{table}]" if table else "", f"key '{key}'" if key else "")
            if part
        )
        super().__init__(f"{place}: {reason}")
