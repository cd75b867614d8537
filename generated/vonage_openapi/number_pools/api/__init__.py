# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Number Pools, one module each:

- `add_pool_numbers`: Add numbers to a pool
- `create_pool`: Create a pool
- `delete_pool`: Delete a pool
- `get_pool`: Get a pool
- `list_pool_numbers`: List the numbers of a pool
- `list_pools`: List pools
- `remove_pool_number`: Remove a number from a pool
- `remove_pool_numbers`: Remove numbers from a pool
- `update_pool`: Change a pool
"""
