"""The asyncio face, written by hand. `vonage/_sync` is made from it by `make generate`."""
