"""The domain: pure and synchronous. No Qt, no database session, no clock."""
