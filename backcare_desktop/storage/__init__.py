"""The diary on disk: the only place that knows SQL.

Importing this package loads nothing heavy; :mod:`backcare_desktop.storage.store` does.
"""
