"""From typed values to records: one module a kind of record, each refusing what it cannot read."""
