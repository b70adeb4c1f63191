"""Decimal numbers as text."""

from decimal import Decimal, InvalidOperation

from sqlalchemy import Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class DecimalText(TypeDecorator[Decimal]):
    """A decimal number kept digit for digit, as ``62.50``.

    SQLite would make a binary fraction of it, which most decimal ones are not. What is no number
    is refused with ValueError.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        if value is None:
            return None
        if not value.is_finite():
            raise ValueError("the diary keeps finite numbers only")
        return f"{value:f}"

    def compare_values(self, x: Decimal | None, y: Decimal | None) -> bool:
        """Whether two values are the same: not where one was typed with a nought more."""
        return str(x) == str(y)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:  # noqa: ARG002
        if value is None:
            return None
        try:
            return Decimal(value)
        except InvalidOperation:
            raise ValueError("this is no number") from None
