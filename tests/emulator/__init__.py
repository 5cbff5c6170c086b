"""The parts of the printer emulator; tests use ``tests.printer_emulator``."""
