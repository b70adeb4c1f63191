"""Every way to write into the pain diary, beside its bare ratings."""

from datetime import timedelta

from msgspec.structs import replace

from backcare_desktop.core.pain_context import EntryDetail
from backcare_desktop.storage.store import SqlStore
from tests.storage import examples, pain


def fill(store: SqlStore) -> None:
    """Something for every write to work on."""
    store.entries.put(pain.entry(3))
    store.entries.put(pain.entry(4))
    store.ratings.remove("rating-4", examples.NOON)
    store.entries.put_relief(pain.relief(1))
    store.flares.replace_all([pain.flare(1)])
    store.flares.say_no(examples.TODAY)
    for number in (1, 2):
        store.measures.put_form(pain.form(number))
    store.measures.put_psfs(pain.psfs(1))
    store.measures.put_rmdq(pain.rmdq(1))
    store.measures.put_groc(pain.groc(1))
    store.measures.put_groc(pain.groc(2))
    store.measures.remove("groc-2", examples.NOON)


def put_entry(store: SqlStore) -> None:
    store.entries.put(pain.entry(5))


def rewrite_entry(store: SqlStore) -> None:
    less = replace(pain.entry(3), detail=EntryDetail(), reliefs=pain.entry(3).reliefs[:1])
    store.entries.put(less)


def bring_entry_back(store: SqlStore) -> None:
    store.entries.put(pain.entry(4))


def put_relief(store: SqlStore) -> None:
    store.entries.put_relief(pain.relief(5))


def rewrite_relief(store: SqlStore) -> None:
    store.entries.put_relief(replace(pain.relief(1), minutes=None))


def remove_relief(store: SqlStore) -> None:
    store.entries.remove_relief("relief-1")


def replace_flares(store: SqlStore) -> None:
    """One ended, one begun."""
    ended = pain.flare(1, days=1)
    begun = pain.flare(2, first=examples.TODAY + timedelta(days=9), days=None)
    store.flares.replace_all([ended, begun])


def forget_flares(store: SqlStore) -> None:
    store.flares.replace_all([])


def say_no(store: SqlStore) -> None:
    store.flares.say_no(examples.TODAY + timedelta(days=1))


def take_no_back(store: SqlStore) -> None:
    store.flares.take_no_back(examples.TODAY)


def put_form(store: SqlStore) -> None:
    store.measures.put_form(pain.form(5))


def remove_form(store: SqlStore) -> None:
    store.measures.remove_form("form-2")


def put_psfs(store: SqlStore) -> None:
    store.measures.put_psfs(pain.psfs(5))


def rewrite_psfs(store: SqlStore) -> None:
    store.measures.put_psfs(replace(pain.psfs(1), scores={"drive": 9}))


def put_rmdq(store: SqlStore) -> None:
    store.measures.put_rmdq(pain.rmdq(5))


def rewrite_rmdq(store: SqlStore) -> None:
    store.measures.put_rmdq(pain.rmdq(1, ticked=(7, 8)))


def put_groc(store: SqlStore) -> None:
    store.measures.put_groc(pain.groc(5))


def remove_measure(store: SqlStore) -> None:
    store.measures.remove("rmdq-1", examples.NOON)


def restore_measure(store: SqlStore) -> None:
    store.measures.restore("groc-2")


WRITES = [
    put_entry,
    rewrite_entry,
    bring_entry_back,
    put_relief,
    rewrite_relief,
    remove_relief,
    replace_flares,
    forget_flares,
    say_no,
    take_no_back,
    put_form,
    remove_form,
    put_psfs,
    rewrite_psfs,
    put_rmdq,
    rewrite_rmdq,
    put_groc,
    remove_measure,
    restore_measure,
]
