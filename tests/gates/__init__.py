"""The gates of `make check` that no ready-made tool covers: `python -m tests.gates.NAME`."""
