"""Schema changes, one file each, run by :mod:`backcare_desktop.storage.upgrade`."""
