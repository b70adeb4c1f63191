"""Content files turned into validated values. Knows TOML; knows no database and no window."""
