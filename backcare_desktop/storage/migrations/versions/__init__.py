"""One revision a file; its number is the schema number it leads to."""
