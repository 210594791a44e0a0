"""What a professional does: one function per deed."""
