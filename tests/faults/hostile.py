"""Texts that a careless program would read as something else than text."""

from tests.reporting.report_samples import ARABIC, CHINESE, CONTROL, EMOJI, HOSTILE, TURNED

TEXTS = (
    *HOSTILE,
    ARABIC,
    CHINESE,
    EMOJI,
    TURNED,
    CONTROL,
    "plain first line\n<b>tag</b> on the second",
    "<a href=file:///etc/passwd>x</a>",
    "<script>alert(1)</script>",
    "<style>*{color:red}</style>",
    "<!-- comment -->",
    "&#60;b&#62; &quot; &nbsp;",
    "R&D && Q&A",
    "$10 then $20 back",
    "x" * 59,
    "\t=1+1",
    "\u00a0=1+1",
    "+1 -2 @SUM(A1)",
    '"quoted", comma; semicolon',
    "2026-11-21 21:00:00 ERROR forged\nline",
    "a\u0301\u0302\u0303 e\u0301",
    "\u200b\u200d\ufeffzero width",
    "C:\\Windows\\..\\NUL",
    "file with / and \\ and :",
    "x" * 10_000,
)
"""Markup of every kind that the program writes, controls, other scripts, and lengths."""
