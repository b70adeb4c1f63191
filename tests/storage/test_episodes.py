"""Episodes: one at a time, found again by their first day, taken out and put back."""

from datetime import timedelta
from itertools import permutations
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy.exc import IntegrityError

from backcare_desktop.core.body import Region
from backcare_desktop.core.episode import Episode
from backcare_desktop.services.ports import EpisodeStore
from backcare_desktop.storage.store import SqlStore, open_store
from tests.fakes import MemoryEpisodes
from tests.storage.examples import NOON, TODAY, episode

DAY = timedelta(days=1)


@pytest.fixture(params=["file", "memory"])
def episodes(request: pytest.FixtureRequest) -> EpisodeStore:
    """The store on disk, and the one that other tests stand on: both keep the same rules."""
    if request.param == "memory":
        return MemoryEpisodes()
    store: SqlStore = request.getfixturevalue("store")
    return store.episodes


def ids(found: tuple[Episode, ...]) -> list[str]:
    return [kept.id for kept in found]


def test_an_episode_is_there_with_everything_after_opening_again(database: Path) -> None:
    store = open_store(database)
    store.episodes.put(episode(1, closed=True))
    store.episodes.put(episode(2))
    store.close()
    store = open_store(database)
    assert store.episodes.get("episode-1") == episode(1, closed=True)
    assert store.episodes.active() == episode(2)
    store.close()


def test_an_episode_is_rewritten_whole(episodes: EpisodeStore) -> None:
    episodes.put(episode(1))
    other = replace(
        episode(1, onset=TODAY - 4 * DAY, closed=True),
        mechanism=None,
        side=None,
        regions=(Region.FOOT,),
    )
    episodes.put(other)
    assert episodes.get("episode-1") == other
    assert episodes.active() is None
    episodes.put(episode(1))
    assert episodes.active() == episode(1)


def test_an_episode_that_is_not_there_is_none(episodes: EpisodeStore) -> None:
    assert episodes.get("episode-9") is None
    assert episodes.active() is None
    assert episodes.newest(9) == ()


def test_only_one_episode_goes_on_at_a_time(episodes: EpisodeStore) -> None:
    episodes.put(episode(1))
    with pytest.raises(ValueError, match="still active"):
        episodes.put(episode(2))
    assert episodes.get("episode-2") is None
    assert episodes.active() == episode(1)
    episodes.put(episode(1, closed=True))
    episodes.put(episode(2))
    with pytest.raises(ValueError, match="still active"):
        episodes.put(episode(1))
    assert episodes.get("episode-1") == episode(1, closed=True)
    assert episodes.active() == episode(2)


def test_an_episode_that_ended_can_be_entered_while_another_goes_on(
    episodes: EpisodeStore,
) -> None:
    episodes.put(episode(1))
    episodes.put(episode(2, onset=TODAY - 90 * DAY, closed=True))
    assert episodes.active() == episode(1)


@pytest.mark.parametrize("order", list(permutations((1, 2, 3, 4))))
def test_the_latest_onset_comes_first_and_of_one_day_the_last_entered(
    episodes: EpisodeStore, order: tuple[int, ...]
) -> None:
    late = episode(2, closed=True)
    later = replace(late.opened, at_utc=late.opened.at_utc + DAY)
    written = {
        1: episode(1, closed=True),
        2: replace(late, opened=later),
        3: episode(3, onset=TODAY - DAY),
        4: episode(4, closed=True),
    }
    for number in order:
        episodes.put(written[number])
    assert ids(episodes.newest(9)) == ["episode-2", "episode-4", "episode-1", "episode-3"]
    assert episodes.newest(1) == (written[2],)
    assert episodes.newest(0) == ()


def test_a_removed_episode_shows_nowhere_and_comes_back_whole(episodes: EpisodeStore) -> None:
    episodes.put(episode(1))
    episodes.put(episode(2, closed=True))
    before = episodes.active(), episodes.newest(9)
    episodes.remove("episode-1", NOON)
    episodes.remove("episode-1", NOON + DAY)
    assert episodes.active() is None
    assert ids(episodes.newest(9)) == ["episode-2"]
    assert episodes.get("episode-1") == episode(1)
    episodes.restore("episode-1")
    episodes.restore("episode-1")
    assert (episodes.active(), episodes.newest(9)) == before


def test_a_removed_episode_makes_room_for_another_and_then_finds_none(
    episodes: EpisodeStore,
) -> None:
    episodes.put(episode(1))
    episodes.remove("episode-1", NOON)
    episodes.put(episode(2))
    with pytest.raises(ValueError, match="still active"):
        episodes.restore("episode-1")
    assert episodes.active() == episode(2)
    assert ids(episodes.newest(9)) == ["episode-2"]
    episodes.put(episode(2, closed=True))
    episodes.restore("episode-1")
    assert episodes.active() == episode(1)


def test_a_removed_episode_stays_removed_when_it_is_rewritten(episodes: EpisodeStore) -> None:
    episodes.put(episode(1))
    episodes.remove("episode-1", NOON)
    episodes.put(episode(2))
    episodes.put(episode(1, onset=TODAY - DAY))
    assert episodes.active() == episode(2)
    assert episodes.get("episode-1") == episode(1, onset=TODAY - DAY)


def test_an_unknown_episode_is_our_mistake_not_a_success(episodes: EpisodeStore) -> None:
    with pytest.raises(LookupError, match="episode-8"):
        episodes.remove("episode-8", NOON)
    with pytest.raises(LookupError, match="episode-8"):
        episodes.restore("episode-8")


def test_the_file_itself_refuses_a_second_active_episode(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.episodes.put(episode(1))
    monkeypatch.setattr("backcare_desktop.storage.episodes._refuse_another", lambda *_: None)
    with pytest.raises(IntegrityError):
        store.episodes.put(episode(2))
    assert ids(store.episodes.newest(9)) == ["episode-1"]


def test_a_refused_episode_leaves_the_store_usable(episodes: EpisodeStore) -> None:
    episodes.put(episode(1))
    with pytest.raises(ValueError, match="still active"):
        episodes.put(episode(2))
    episodes.put(episode(3, closed=True))
    assert ids(episodes.newest(9)) == ["episode-3", "episode-1"]
