"""Calls: legs that ring and are answered, and the NCCO that each of them goes through."""
