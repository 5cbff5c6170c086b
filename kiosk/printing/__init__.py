"""Slips: facts become a layout tree, the tree becomes bytes or a picture, a spooler sends it."""
