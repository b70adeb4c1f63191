"""What happened to somebody before the story begins."""

from collections.abc import Callable

from backcare_desktop.core.problems import StorageUnavailable
from tests.journeys.person import Person
from tests.services.today_house import House


def live(person: Person, deed: Callable[[House], object]) -> None:
    """Something happens in the person's diary, and Today is read again."""
    app = person.app
    app.jobs.submit(
        lambda: deed(House(app.desk._opened(), person.clock)), lambda _: None, _unexpected
    )
    person.settle()
    app.today.refresh()
    person.settle()


def _unexpected(problem: StorageUnavailable) -> None:
    raise problem
