"""Use cases: what a person can do with Backcare, without a window and without SQL."""
