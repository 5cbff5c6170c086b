"""Talking with a printer: what it is asked, what of its answers can be believed."""
