"""What the project promises in figures, measured: ``python -m benchmarks [NAME …]``.

Machines differ and are shared, so nothing here compares a time with a time of another run: ratios
are taken within one run against a named floor, interleaved, by their medians; operations are
counted; absolute limits are only those a person feels, and leave the room a busy machine needs.
A row that fails on a busy machine is run again alone before anybody believes it.
"""
