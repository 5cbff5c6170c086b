"""The languages a hall is spoken to in: one file each, words only."""
