"""The transports as asyncio has them. `_sync`, beside this folder, is made from it by `make generate`."""
