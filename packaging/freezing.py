"""What a frozen Backcare takes along and what it leaves out; the three spec files read it.

PyInstaller follows imports. Here stands what it can't see (resources, migrations, what is imported
by name) and what it sees but Backcare never uses. What is left out takes along the libraries that
nothing else in the package asks for.
"""

import sys
from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "backcare_desktop"
START = PACKAGE / "__main__.py"
LINUX = sys.platform.startswith("linux")

Entry = tuple[str, str, str]
"""A line of PyInstaller's tables: place in the package, the file it comes from, what it is."""

HIDDEN = (
    "PySide6.QtTextToSpeech",  # the voice's helper process is started by a word on the command line
    "logging.config",  # migrations run as files, not as modules
    *("decimal", "msgspec._utils", "uuid"),  # msgspec imports them from C
    *(() if LINUX else ("PySide6.QtMultimedia",)),  # imported by name
)
OPTIONAL = ("sqlcipher3",)
"""Taken along where they are installed."""

EXCLUDED = (
    # Pictures are read and made by Qt; matplotlib asks Pillow for the format PNG only.
    *("PIL._avif", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingtk", "PIL._webp"),
    *("PIL.ImageQt", "PIL.ImageTk", "tkinter", "_tkinter"),
    # Qt's parts that nothing here uses; on Linux sound goes to the sound server without Qt.
    *("PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtQml"),
    *("PySide6.QtQuick", "PySide6.QtMultimediaWidgets"),
    *(("PySide6.QtMultimedia",) if LINUX else ()),
    # No part of Backcare speaks to the network.
    *("ssl", "_ssl", "certifi", "chardet", "charset_normalizer", "requests", "urllib3"),
    *("xmlrpc", "ftplib", "smtplib"),
    # Tools and tests.
    *("IPython", "_pytest", "curses", "hypothesis", "lib2to3", "mypy", "pip", "pkg_resources"),
    *("pygments", "pytest", "readline", "rich", "scipy", "pandas", "setuptools", "tomli"),
    *("fontTools.subset", "fontTools.ttLib", "lxml"),  # for PDF by matplotlib, and for XMP
    *(f"matplotlib.backends.backend_{name}" for name in ("pdf", "pgf", "ps")),
    *(f"_codecs_{name}" for name in ("cn", "hk", "iso2022", "jp", "kr", "tw")),
    *("matplotlib.tests", "matplotlib.testing", "numpy.distutils", "numpy.f2py", "numpy.random"),
    *("doctest", "pydoc", "pydoc_data"),
)

PLUGINS = (
    "iconengines/*svgicon.*",
    "imageformats/*[qg]svg.*",
    "imageformats/*[qg]jpeg.*",
    "multimedia/*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platforms/*cocoa*",
    "platforms/*offscreen*",
    "platforms/*wayland*",
    "platforms/*windows*",
    "platforms/*xcb*",
    "platformthemes/*xdgdesktopportal*",
    "printsupport/*",
    "styles/*",
    "texttospeech/*",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/*wayland-egl*",
    "wayland-shell-integration/*xdg-shell*",
    "xcbglintegrations/*",
)
"""Qt's plugins that are taken along. Of speech all but the silent one for tests."""

UNUSED = (
    "*/texttospeech/*mock*",
    "*/__pycache__/*",
    "resources/i18n/*.ts",
    "matplotlib/mpl-data/sample_data/*",
    "matplotlib/mpl-data/images/*",
    "matplotlib/mpl-data/plot_directive/*",
    "matplotlib/mpl-data/fonts/afm/*",
    "matplotlib/mpl-data/fonts/pdfcorefonts/*",
    "matplotlib/mpl-data/fonts/ttf/cm*",
    "matplotlib/mpl-data/fonts/ttf/STIX*",
    "matplotlib/mpl-data/fonts/ttf/DejaVuSans*Oblique*",
    "matplotlib/mpl-data/fonts/ttf/DejaVuSansMono*",
    "matplotlib/mpl-data/fonts/ttf/DejaVuSansDisplay*",
    "matplotlib/mpl-data/fonts/ttf/DejaVuSerif*",
)
"""Files that nothing opens. DejaVu Sans stays: the chart falls back to it."""

INTERPRETER = ("libpython", "python3", "Python")
"""Python itself, which the starter loads by its name."""

SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
"""Where Linux keeps its own libraries: the .deb depends on their packages instead."""


def data() -> list[tuple[str, str]]:
    """Files that are opened by their path: where they are, and the folder they go to."""
    migrations = PACKAGE / "storage" / "migrations"
    return [
        (str(ROOT / "resources"), "resources"),
        *(
            (str(path), str(path.parent.relative_to(ROOT)))
            for path in sorted(migrations.rglob("*.py"))
        ),
    ]


def analysis_options() -> dict[str, Any]:
    """What PyInstaller's analysis is told on every platform."""
    from PyInstaller.utils.hooks import can_import_module, collect_data_files, copy_metadata

    packages = ["fontpkg_inter", *(() if LINUX else ("tzdata",))]
    return {
        "scripts": [str(START)],
        "pathex": [str(ROOT)],
        "hiddenimports": [*HIDDEN, *filter(can_import_module, OPTIONAL)],
        "excludes": list(EXCLUDED),
        "datas": [
            *data(),
            *(entry for package in packages for entry in collect_data_files(package)),
            *copy_metadata("PySide6"),
        ],
        # Docstrings and assertions stay out: an eighth of what loaded modules take in memory.
        "optimize": 2,
        "hooksconfig": {"matplotlib": {"backends": ["Agg", "SVG"]}},
    }


def asks_for(path: str) -> list[str]:
    """The files that a library or module is linked to."""
    from PyInstaller.depend.bindepend import get_imports

    return [str(found) for _name, found in get_imports(path) if found]


def starts(scripts: Iterable[Entry]) -> list[Entry]:
    """What is run at the start: all but PyInstaller's own folder for the chart library.

    It would be a new one at each start, which is slow, and stay behind when the program is killed;
    Backcare names one of its own.
    """
    return [entry for entry in scripts if entry[0] != "pyi_rth_mplconfig"]


def languages() -> set[str]:
    """Languages that Backcare speaks besides English: those of Qt's own words to take along."""
    return {path.stem.rpartition("_")[2] for path in (ROOT / "resources").rglob("*.qm")}


def wanted(place: str, source: str) -> bool:
    """Whether a file belongs into the package, by its place in it and where it comes from."""
    place = place.replace("\\", "/")
    if any(fnmatch(place, pattern) for pattern in UNUSED):
        return False
    if LINUX and source.startswith(SYSTEM):
        return False
    if "/plugins/" in place:
        return any(fnmatch(place.partition("/plugins/")[2], pattern) for pattern in PLUGINS)
    if "/translations/" in place and place.endswith(".qm"):
        return Path(place).stem in {f"qtbase_{language}" for language in languages()}
    return True


def trimmed(
    entries: Iterable[Entry], asks_for: Callable[[str], Iterable[str]] = asks_for
) -> list[Entry]:
    """The entries that belong into the package, without the libraries that nobody asks for.

    Args:
        entries: what PyInstaller found.
        asks_for: the files that a library or module is linked to, by its own path.
    """
    kept = [entry for entry in entries if wanted(entry[0], entry[1])]
    libraries = {source: entry for entry in kept if (source := entry[1]) and _is_library(entry)}
    reached: set[str] = set()
    todo = [entry[1] for entry in kept if entry[2] != "DATA" and entry[1] not in libraries]
    while todo:
        for asked in asks_for(todo.pop()):
            if asked in libraries and asked not in reached:
                reached.add(asked)
                todo.append(asked)
    gone = {entry[0] for source, entry in libraries.items() if source not in reached}
    links = {entry[0]: entry[1] for entry in kept if entry[2] == "SYMLINK"}
    lost = {name for name, target in links.items() if not _leads(name, target, kept, gone)}
    return [entry for entry in kept if entry[0] not in gone | lost]


def _is_library(entry: Entry) -> bool:
    """One that is only there because something is linked to it."""
    place, _, kind = entry
    own = "/plugins/" in place.replace("\\", "/") or Path(place).name.startswith(INTERPRETER)
    return kind == "BINARY" and not own


def _leads(name: str, target: str, kept: Iterable[Entry], gone: set[str]) -> bool:
    """Whether a link in the package leads to something that stays."""
    place = (Path(name).parent / target).as_posix()
    return place not in gone and any(Path(entry[0]).as_posix() == place for entry in kept)
