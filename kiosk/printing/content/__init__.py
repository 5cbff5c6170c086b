"""What stands on a slip: facts become a layout tree. No paper, no printer."""
