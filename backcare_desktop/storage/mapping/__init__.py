"""Rows to values and back. A value survives the way there and back unchanged.

Values check themselves when they are made, so that a damaged row raises ValueError here.
"""
