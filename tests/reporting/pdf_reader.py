"""Reads a PDF back: its text, and the structure that a screen reader is given."""

import io
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import pikepdf
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

_UNSEEN = dict.fromkeys(map(ord, "\u200b\u2060\u2068\u2069\u202a\u202b\u202c\ufffe"))


class Read:
    """A PDF that was read.

    Args:
        data: the file.
        passphrase: what it asks for.
    """

    def __init__(self, data: bytes, passphrase: str = "") -> None:
        self.data = data
        self.pdf = pikepdf.open(io.BytesIO(data), password=passphrase)
        self._passphrase = passphrase

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page on one line, without signs that nobody sees."""
        document, buffer = QPdfDocument(), QBuffer()
        buffer.setData(QByteArray(self.data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.setPassword(self._passphrase)
        document.load(buffer)
        texts = [document.getAllText(page).text() for page in range(document.pageCount())]
        document.close()
        return [" ".join(text.translate(_UNSEEN).split()) for text in texts]

    @property
    def text(self) -> str:
        return " ".join(self.pages)

    def tags(self, kind: str = "") -> list[Any]:
        """Structure elements in the order of reading, all of them or those of a kind."""
        found = list(_elements(self.pdf.Root.StructTreeRoot.K))
        return [each for each in found if not kind or str(each.S) == f"/{kind}"]

    @property
    def headings(self) -> list[str]:
        """The titles of the outline below the page's own."""
        with self.pdf.open_outline() as outline:
            return [str(each.title) for top in outline.root for each in top.children]

    @property
    def is_ua(self) -> bool:
        """Whether it claims to be PDF/UA-1."""
        with self.pdf.open_metadata() as metadata:
            return str(metadata.get("pdfuaid:part")) == "1"

    def fonts(self) -> dict[str, bool]:
        """Whether each font is embedded, by its name."""
        found = {}
        for each in self.pdf.objects:
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/FontDescriptor":
                embedded = any(f"/FontFile{kind}" in each for kind in ("", "2", "3"))
                found[str(each.FontName)] = embedded
        return found

    def pictures_of_dots(self) -> int:
        """How many raster images there are."""
        return sum(
            isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"
            for each in self.pdf.objects
        )


def _elements(of: Any) -> Iterator[Any]:
    if isinstance(of, pikepdf.Array):
        for each in of:
            yield from _elements(each)
    elif isinstance(of, pikepdf.Dictionary):
        if "/S" in of:
            yield of
        if "/K" in of:
            yield from _elements(of.K)
