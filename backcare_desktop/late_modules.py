"""Has modules loaded when somebody asks them for something, not when somebody imports them.

SQLAlchemy imports asyncio, and with it ssl, for engines that Backcare doesn't have; PySide zipfile
for its descriptions; hashlib brings OpenSSL, and most starts have nothing to hash. Whoever imports
one of these gets an empty module, which the first question fills with its own code: until then
``dir()`` knows little of it, and what somebody puts into it doesn't stay.
"""

import importlib
import sys
import threading
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.abc import Loader

_PARTS = {"asyncio": {"iscoroutine": "asyncio.coroutines"}}
"""Functions that can be had for less than the whole package; SQLAlchemy takes them on import."""

_turn = threading.RLock()
"""One thread loads at a time, and those that it loads meanwhile are loaded by it too."""


def put_off(*names: str) -> None:
    """Load these only when they are used; what is loaded already or isn't there is left alone.

    Args:
        names: of modules; a package comes before what is in it.
    """
    for name in names:
        if name in sys.modules:
            continue
        try:
            spec = find_spec(name)
        except ModuleNotFoundError:  # not even the package is there
            spec = None
        if spec is None:
            continue
        made = module_from_spec(spec)
        made.__class__ = _Late
        sys.modules[name] = made
        package, _, own = name.rpartition(".")
        if package:
            vars(sys.modules[package])[own] = made


def _loader_of(module: ModuleType) -> "Loader":
    loader = None if module.__spec__ is None else module.__spec__.loader
    if loader is None:
        raise ImportError(f"nothing loads {module.__name__}", name=module.__name__)
    return loader


class _Late(ModuleType):
    """A module that is still empty; it becomes an ordinary one when it is loaded."""

    def __getattr__(self, name: str) -> object:
        """What isn't there: from a part of the package where that will do, or by loading it all.

        Raises:
            AttributeError: it isn't in the module either, or not yet while that is loaded.
            ImportError: the module can't be loaded.
        """
        mine = vars(self)
        part = _PARTS.get(self.__name__, {}).get(name)
        if part is not None:
            return getattr(importlib.import_module(part), name)
        with _turn:
            if isinstance(self, _Late) and not mine.get("_is_loading"):
                mine["_is_loading"] = True
                try:
                    _loader_of(self).exec_module(self)
                    whole: ModuleType = self
                    whole.__class__ = ModuleType
                finally:
                    del mine["_is_loading"]
        if name in mine:
            return mine[name]
        raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
