"""How it looks; Panel lives only here."""
