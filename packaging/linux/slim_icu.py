"""Takes out of the Unicode data that Qt brings what Backcare has no use for: 24 of 31 MB.

Qt asks ICU how to sort and to change case, and has tables of its own for names of languages,
countries, currencies, units and zones, for line breaks and for numbers. Codes of old text files are
Python's here.
"""

import shutil
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

UNUSED = frozenset({"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone"})
"""Trees of the data that nothing in the package reads."""

_SOURCE = """\
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack,"",@progbits
"""

Run = Callable[[Sequence[str]], str]


def unused(items: Iterable[str]) -> list[str]:
    """Those of the data's items that go, by their names as icupkg lists them."""
    return [
        item
        for item in items
        if item.partition("/")[0] in UNUSED or item.endswith(".cnv") or item == "unames.icu"
    ]


def slim(library: Path, run: Run) -> None:
    """Write ``libicudata.so.VERSION`` anew, with less in it.

    Args:
        library: the one in the package.
        run: calls a tool and gives what it prints, or ends the program.
    """
    # Where Debian puts it is no place that everybody looks at.
    icupkg = shutil.which("icupkg") or "/usr/sbin/icupkg"
    version = library.suffix[1:]
    with TemporaryDirectory() as folder:
        # The name of the file is the first part of every name in it.
        data, gone = Path(folder, f"icudt{version}l.dat"), Path(folder, "gone.txt")
        run(["objcopy", "-O", "binary", "--only-section=.rodata", str(library), str(data)])
        items = run([icupkg, "--list", str(data)]).splitlines()
        gone.write_text("\n".join(unused(items)), "utf-8")
        run([icupkg, "--remove", str(gone), str(data)])
        source, made = Path(folder, "data.s"), Path(folder, "data.o")
        source.write_text(_SOURCE.format(symbol=f"icudt{version}_dat", data=data), "utf-8")
        run(["as", "-o", str(made), str(source)])
        library.unlink()
        run(["ld", "-shared", "-soname", library.name, "-o", str(library), str(made)])
