"""Lives that are written into a diary."""

from backcare_desktop.storage.store import SqlStore
from tests.storage import examples, pain, training


def write_some(store: SqlStore, number: int) -> None:
    """One entry of each kind that stands alone; their ids end in ``number``."""
    store.entries.put(pain.entry(number))
    store.core.log(training.performed(number), training.planned())
    store.routines.put(examples.own_routine(number))
    store.measures.put_psfs(pain.psfs(number))
    store.measures.put_rmdq(pain.rmdq(number))
    store.measures.put_groc(pain.groc(number))
