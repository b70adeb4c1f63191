"""What is put off isn't loaded by an import, and is all there once it is asked for."""

import subprocess
import sys

import pytest

NEVER = (
    "_hashlib",
    "asyncio.events",
    "hmac",
    "matplotlib",
    "numpy",
    "ssl",
)
"""What neither the diary nor the window's chart needs."""

ALL_LOADED = """
import sys
from backcare_desktop.head_start import head_start
head_start()
from backcare_desktop.storage import repositories
from PySide6.QtWidgets import QApplication
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.pain import view
from backcare_desktop.ui.widgets.chart_painting import picture_of, width_of_words
from backcare_desktop.reporting.drawing import pain_drawing
from tests.reporting.charts import SIZE, STYLE, WORDS, chart
application = QApplication(["backcare", *theme.STYLE])
manager = theme.install(application)
picture_of(pain_drawing(chart(7, (3, 4)), WORDS, STYLE, SIZE, width_of_words()))
manager.deleteLater()
print(" ".join(sys.modules))
"""

LATE = """
import sys
from backcare_desktop.late_modules import put_off
put_off("asyncio", "hashlib", "secrets", "email", "email.mime", "there.is.none", "sys")
"""


def said(code: str) -> str:
    """What a process of its own prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_diary_and_a_chart_do_without_what_was_put_off() -> None:
    loaded = said(ALL_LOADED).split()
    assert "sqlalchemy.orm" in loaded
    assert [name for name in NEVER if name in loaded] == []


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("import hashlib; print(hashlib.sha256(b'a').hexdigest()[:6])", "ca9781"),
        ("from hashlib import md5; print(md5.__name__)", "openssl_md5"),
        ("import secrets; print(len(secrets.token_bytes(16)))", "16"),
        ("import email.mime; print(email.mime.__name__)", "email.mime"),
        ("from email import mime; print(mime.__file__.endswith('__init__.py'))", "True"),
        ("from asyncio import *; print(sleep.__module__)", "asyncio.tasks"),
        ("import asyncio.locks; print(asyncio.locks.Lock is asyncio.Lock)", "True"),
        ("import asyncio; print(asyncio.run(asyncio.sleep(0, 5)))", "5"),
        ("import asyncio; early = asyncio.iscoroutine; asyncio.run\n"
         "print(early is asyncio.iscoroutine)", "True"),
        ("import asyncio; asyncio.iscoroutine; print('asyncio.events' in sys.modules)", "False"),
        ("import secrets; print(hasattr(secrets, 'nothing'), type(secrets).__name__)",
         "False module"),
        ("import asyncio; print(asyncio.__file__.endswith('__init__.py'))", "True"),
        ("print('there' in sys.modules, type(sys).__name__)", "False module"),
    ],
)  # fmt: skip
def test_it_is_all_there_once_it_is_asked_for(question: str, answer: str) -> None:
    assert said(LATE + question) == answer


def test_what_cannot_be_loaded_is_tried_again() -> None:
    code = """
import secrets
sys.modules["hmac"] = None
try:
    secrets.token_bytes
except ImportError:
    print("not yet")
del sys.modules["hmac"]
print(len(secrets.token_bytes(2)))
"""
    assert said(LATE + code).split("\n") == ["not yet", "2"]


def test_two_threads_may_ask_at_once() -> None:
    code = """
import asyncio, threading
start, found = threading.Barrier(8), []
def ask():
    start.wait()
    found.append(asyncio.TaskGroup.__name__)
threads = [threading.Thread(target=ask) for _ in range(8)]
for each in threads: each.start()
for each in threads: each.join()
print(len(found), *set(found))
"""
    assert said(LATE + code) == "8 TaskGroup"
