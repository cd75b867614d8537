"""One file in, one document out."""
