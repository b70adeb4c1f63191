"""The domain: plain values and rules. No Qt, no SQL, no files, no clock of its own."""
