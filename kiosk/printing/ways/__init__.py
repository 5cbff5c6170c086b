"""Ways to a printer: one file for each kind of cable, everything under a deadline."""
