# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Pricing, one module each:

- `get_all_countries_pricing`: Get the prices of all countries
- `get_country_pricing`: Get the prices of a country
- `get_phone_pricing`: Get the price for a phone
- `get_prefix_pricing`: Get the prices of a dialling prefix
"""
