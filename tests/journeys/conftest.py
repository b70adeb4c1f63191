"""One person, with a profile of their own, for each story."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from shiboken6 import isValid

from tests.journeys.person import Person


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """The folder of a new profile."""
    return tmp_path / "profile"


@pytest.fixture
def person(data_dir: Path) -> Iterator[Person]:
    """Somebody who has just opened the program; it is closed if the story didn't close it."""
    somebody = Person(data_dir)
    yield somebody
    if isValid(somebody.app):
        somebody.leave()
