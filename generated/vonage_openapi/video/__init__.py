# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Video 0.3.2: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
