# Written by codegen from specs/sim_swap.yaml. Do not edit: change the description and run `make generate`.
"""SIM Swap 0.4.0: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
