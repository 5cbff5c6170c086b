"""The only place that knows SQL: the engine, the transaction, the queries, the journal on disk."""
