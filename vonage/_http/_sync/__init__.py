# Made from vonage/_http/_async/__init__.py by `make generate`. Do not edit: change the async module.
"""The transports as asyncio has them. `_sync`, beside this folder, is made from it by `make generate`."""
