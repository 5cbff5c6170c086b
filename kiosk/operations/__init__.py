"""One file per verb. Each works inside one transaction and leaves one act in the journal."""
