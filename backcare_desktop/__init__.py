"""Backcare: a desktop companion for people who lift and whose lower back hurts afterwards."""

__version__ = "0.1.0"
