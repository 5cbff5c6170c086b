"""Thin QObjects, one per window: what QML reads and calls. No database, no printer, no rules."""
