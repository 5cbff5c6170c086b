"""Processes that work at one database at once: forked from one warm parent, or killed in the act.

The parent is a process of its own (``python -m tests.crew.…``): what pytest runs in has threads and
windows, and must not be forked.
"""
