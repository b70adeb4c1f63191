"""The form of an archive: a zip file of JSON, with a manifest to know it by.

``manifest.json`` names every other member with its SHA-256, its length and, for a table, its rows.
``tables/<table>.jsonl`` is a table as JSON Lines: the names of the columns, then a row a line, so
that neither side ever needs more of a table in memory than one row. ``settings.json`` holds the
choices made in Settings.
"""

import re
from typing import Final

SUFFIX: Final = ".backcare"
FORMAT: Final = "backcare-archive"
VERSION: Final = 1

MANIFEST: Final = "manifest.json"
SETTINGS: Final = "settings.json"
README: Final = "README.txt"
TABLE: Final = re.compile(r"tables/([a-z][a-z0-9_]{0,59})\.jsonl")

LARGEST: Final = 20 * 2**20
"""Bytes of the file. Ten years of a diary take up less than 4 MiB."""

MOST_UNPACKED: Final = 100 * 2**20
"""Bytes of all members together. Ten years of a diary take up about 25 MiB."""

MOST_ROWS: Final = 400_000
"""Rows of all tables together. Ten years of a diary have fewer than 300 000, the steps and events
of 4 000 sessions included; proving so many takes some seconds, and can be broken off."""

MOST_RATIO: Final = 100
"""How many times longer than in the file a member may be."""

MOST_MEMBERS: Final = 100
"""A member for each table, of which there are more than fifty, and three others."""

MOST_SMALL: Final = 256 * 1024
"""Bytes of a member that is read whole."""

LONGEST_LINE: Final = 2**20
"""Bytes of a row. The longest texts that a row can hold come to less."""

README_TEXT: Final = """\
This is a full archive of a Backcare diary: everything that was entered, for you to keep or to
take elsewhere. It holds health data. Anyone who can open this file can read it.

To bring it back, choose "Import" in Backcare, or run: backcare import FILE

Without Backcare any program that reads zip files and JSON will do:

manifest.json   when and by which version this was made; for every other file its SHA-256 and its
                length, and for tables the number of rows
settings.json   what you had chosen in Settings
tables/         one file a table, as JSON Lines: the first line names the columns, every other
                line is a row. Instants are in UTC and end in Z; a local_date is the day where you
                were. 0 and 1 are no and yes, null means that nothing was said. Loads are written
                as text, digit for digit. Entries with a removed_at_utc were removed by you.
"""


def table_member(table: str) -> str:
    """What the member of a table is called."""
    return f"tables/{table}.jsonl"
