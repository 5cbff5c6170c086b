"""The only place where real things are built and joined: one composition per role."""
