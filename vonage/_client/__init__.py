"""What a client does: settings, credentials, requests and responses, lists. No HTTP library here."""
