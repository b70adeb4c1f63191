"""Has PySide describe its functions only when somebody asks.

What words PySide's type errors and ``__signature__`` is written in Python, and comes as source
inside its library: every start compiles 3 600 lines and loads what those import, nearly half of
what an empty window takes (``tests/bench/README.md``). A program that hands over what it should
never needs them. PySide starts them through the module ``signature_bootstrap``, which it fills with
its own code; one that is there already is used, and its ``bootstrap`` answers with a stand-in for
their ``loader``. The first question loads the real ones, which answer from then on.
"""

import sys
from collections.abc import Callable
from functools import cached_property
from types import ModuleType
from typing import cast

_BOOTSTRAP = "signature_bootstrap"
_MAPPING = "shibokensupport.signature.mapping"


def put_off_signatures() -> None:
    """Do so, unless PySide is loaded already."""
    if "shiboken6" not in sys.modules:
        sys.modules[_BOOTSTRAP] = _Bootstrap(_BOOTSTRAP)


class _Bootstrap(ModuleType):
    """What PySide fills and calls.

    A property of the class goes before what stands in the module.
    """

    @cached_property
    def loader(self) -> "_Loader":
        """The stand-in."""
        return _Loader(cast("Callable[[], ModuleType]", vars(self)["bootstrap"]))

    @property
    def bootstrap(self) -> "Callable[[], _Loader]":
        """What PySide calls before it loads anything of Qt."""
        return lambda: self.loader


class _Loader:
    """Stands in for ``shibokensupport.signature.loader``.

    PySide fetches its functions at the start, and calls them when it must.
    """

    def __init__(self, start: "Callable[[], ModuleType]") -> None:
        """Wait until somebody asks.

        Args:
            start: loads the real one.
        """
        self._start = start
        # PySide looks this one up by itself when it words a type error, and keeps it for good.
        self._names = ModuleType(_MAPPING)
        vars(self._names)["update_mapping"] = self._update_names
        sys.modules[_MAPPING] = self._names

    @cached_property
    def _real(self) -> ModuleType:
        return self._start()

    def __getattr__(self, name: str) -> Callable[..., object]:
        """Any other function: looked for when it is called."""

        def late(*asked: object, **options: object) -> object:
            return getattr(self._real, name)(*asked, **options)

        return late

    def post_init(self) -> None:
        """Would put PySide into every import, for ``from __feature__ import``, unused here."""

    def finish_import(self, module: ModuleType) -> None:
        """Would put functions that PySide gave up back into a module of Qt; it has none now."""

    def make_helptext(self, function: object) -> object:
        """A ``__doc__``; for every function written in C, also those of other libraries."""
        whose = (
            function,
            getattr(function, "__objclass__", None),
            getattr(function, "__self__", None),
        )
        modules = (str(getattr(each, "__module__", "")) for each in whose)
        if any(name.startswith(("PySide6", "Shiboken")) for name in modules):
            return self._real.make_helptext(function)
        return function.__doc__

    def _update_names(self) -> None:
        real = self._real.mapping
        real.update_mapping()
        mine = vars(self._names)
        mine.update(vars(real), update_mapping=mine["update_mapping"])
