"""The encrypted store: tables, repositories and the ledger; no row leaves this room."""
