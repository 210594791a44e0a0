"""The fields of each dialog, by what they are about."""
