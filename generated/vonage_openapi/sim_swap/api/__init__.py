# Written by codegen from specs/sim_swap.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of SIM Swap, one module each:

- `check_sim_swap`: Check whether the SIM was changed
- `get_sim_swap_date`: Get the time of the last SIM change
"""
