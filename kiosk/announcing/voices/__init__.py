"""Voices: what turns a sentence into sound. Each is one file behind one protocol."""
