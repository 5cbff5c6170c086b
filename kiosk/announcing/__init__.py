"""Announcing: what the hall hears, from the facts of a call to the loudspeaker of a zone."""
