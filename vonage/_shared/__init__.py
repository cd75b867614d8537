"""What the methods written by hand share and needs no waiting, for `_async` and `_sync` alike."""
