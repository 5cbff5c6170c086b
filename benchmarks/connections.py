"""Listening at the connections to SQLite, without a hook in the program."""

import sqlite3
from functools import partial
from typing import Any
from unittest.mock import _patch, patch


def made_by(factory: type[sqlite3.Connection]) -> "_patch[Any]":
    """Let every connection be a ``factory`` that is opened inside this block, or from its start."""
    return patch("sqlite3.connect", partial(sqlite3.connect, factory=factory))
