"""What differs between platforms: one port each, one file per way of doing it."""
