# Written by codegen from specs/network_registry.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Network Registry, one module each:

- `create_application_profile`: Create an application profile
- `create_business_profile`: Create a business profile
- `delete_business_profile`: Delete a business profile
- `get_application_profile`: Get an application profile
- `get_business_profile`: Get a business profile
- `list_application_profiles`: List application profiles
- `list_business_profiles`: List business profiles
- `list_registry_categories`: List categories
- `list_registry_countries`: List countries
- `list_registry_organisation_types`: List types of organisations
- `list_registry_purposes`: List purposes
"""
