"""Keys, tokens, and how secrets are carried so that no traceback shows them."""
