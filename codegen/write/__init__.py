"""Endpoints, models, types and the tables beside them."""
