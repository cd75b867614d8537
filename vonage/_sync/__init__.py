# Made from vonage/_async/__init__.py by `make generate`. Do not edit: change the async module.
"""The asyncio face, written by hand. `vonage/_sync` is made from it by `make generate`."""
