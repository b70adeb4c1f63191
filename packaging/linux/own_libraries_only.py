"""Run by the frozen program before anything else.

PyInstaller's starter points LD_LIBRARY_PATH to the package, and the programs that Backcare opens, a
file manager or a viewer, would inherit it and load our libraries. The loader of this process has
read it already, so it can go back to what it was.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
