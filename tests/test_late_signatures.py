"""PySide words the same mistakes in the same way, whether it is asked late or not."""

import subprocess
import sys
from pathlib import Path

import PySide6.support.deprecated

ROOT = Path(__file__).resolve().parents[1]

LATE = "from backcare_desktop.head_start import head_start\nhead_start()\n"

ASK = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer, qVersion
from PySide6.QtGui import QColor, QPixmap
import numpy
asked = "shibokensupport.signature.loader" in sys.modules
application = QCoreApplication([])
MISTAKES = {
    "wrong type": lambda: QTimer().setInterval("a while"),
    "too many": lambda: QTimer().setInterval(1, 2, 3),
    "too few": lambda: QObject().setProperty("a"),
    "unknown keyword": lambda: QObject(nothing=1),
    "no overload": lambda: QColor.fromRgb("x", []),
    "of a module": lambda: qVersion(3),
}
for name, mistake in MISTAKES.items():
    try:
        mistake()
    except Exception as error:
        print(name, type(error).__name__, error)
print(QTimer.setInterval.__doc__, QColor.__doc__)
for each in (len, [].append, str.join, dict.fromkeys, numpy.ndarray.sum, QTimer().setInterval):
    print(each.__doc__)
"""


def told(begin: str, end: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", begin + ASK + end],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_mistakes_are_worded_as_ever() -> None:
    late = told(LATE, "")
    assert late == told("", "")
    assert sum(line.endswith("called with wrong argument types:") for line in late) == 2


def test_nothing_of_it_is_loaded_before_somebody_asks() -> None:
    assert told("", "print(asked)")[-1] == "True"
    assert told(LATE, "print(asked)")[-1] == "False"


def test_nothing_would_be_put_back_into_a_module_of_qt() -> None:
    """What the stand-in leaves out does nothing in the PySide that is locked."""
    found = [name for name in vars(PySide6.support.deprecated) if name.startswith("fix_for_")]
    assert found == []
