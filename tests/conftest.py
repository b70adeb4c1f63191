"""Fixtures for every test. Nothing here imports Qt by itself: core tests run without it."""

import gc
import itertools
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from backcare_desktop.ui.theme import ThemeManager

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The desktop's own settings must not change what a test sees.
os.environ.setdefault("QT_QPA_PLATFORMTHEME", "")

GUARDED = ("ui", "journeys")
SETTLED_EVERY = 40
_TESTS = itertools.count(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform reports calls it can't do; that is no fault of a window."""
    for item in items:
        if item.path.parent.name in GUARDED:
            item.add_marker(pytest.mark.qt_log_ignore("plugin does not support", extend=True))


def pytest_collection_finish() -> None:
    """Leave what was imported out of every later search for garbage and for what still runs."""
    gc.collect()
    gc.freeze()


def _settle_what_stays() -> None:
    """Now and then leave out what was loaded since: every search goes through all there is."""
    if next(_TESTS) % SETTLED_EVERY == 0:
        gc.collect()
        gc.freeze()


@pytest.fixture(autouse=True)
def _guarded(request: pytest.FixtureRequest) -> Iterator[None]:
    """Run the tests of windows inside the Qt guards, and leave the others without Qt."""
    if request.path.parent.name in GUARDED:
        request.getfixturevalue("qt_test")
    yield
    _settle_what_stays()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What the application is made with: the style that it wears on every machine."""
    from backcare_desktop.ui import theme

    return ["backcare", *theme.STYLE]


@pytest.fixture(scope="session")
def theme_manager(qapp: "QApplication") -> "ThemeManager":
    """The application, dressed, in British English."""
    from PySide6.QtCore import QLocale

    from backcare_desktop.ui import theme

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    return theme.install(qapp)


@pytest.fixture
def qt_test(qapp: "QApplication", theme_manager: "ThemeManager") -> Iterator["ThemeManager"]:
    """A light theme at 100 % to begin with, and nothing left running at the end."""
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QCursor

    from tests.ui import leaks

    # Where an earlier test clicked, the pointer would rest on whatever this one shows there.
    QCursor.setPos(QPoint(-9999, -9999))
    theme_manager.set_choice("light")
    theme_manager.set_text_scale(1.0)
    theme_manager.set_reduced_motion(False)
    before, running = leaks.windows(qapp), leaks.threads()
    yield theme_manager
    left = leaks.left_behind(qapp, before, running)
    assert not left, f"left behind: {', '.join(left)}"
