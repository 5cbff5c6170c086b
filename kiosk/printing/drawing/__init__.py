"""From the layout tree to a picture, or to the bytes of a printer."""
