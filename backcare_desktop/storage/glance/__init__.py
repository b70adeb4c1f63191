"""What Today shows, read with Python's own SQLite alone.

SQLAlchemy and SQLModel take longer to load than everything else until somebody sees how they are;
so the first board is read without them, in the same file, over the same connection, into the same
values by the same mapping. Only what Today asks for is here. Whatever it asks beyond that, or what
can't be read, is left to the repositories (:class:`~backcare_desktop.core.problems.WholeNeeded`).
``tests/storage/test_glance.py`` holds every answer equal to theirs.
"""
