"""One meaning, one form."""
