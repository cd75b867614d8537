"""The SDK together with other people's libraries, a module each, which needs that library and nothing else does."""
