# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of VBC Call Recording, one module each:

- `create_vbc_company_export`: Export company recordings
- `create_vbc_user_export`: Export on-demand recordings
- `delete_vbc_company_recording`: Delete a company recording
- `delete_vbc_user_recording`: Delete an on-demand recording
- `get_vbc_company_recording`: Get a company recording
- `get_vbc_export_file`: Get the file of an export
- `get_vbc_export_job`: Get an export
- `get_vbc_recording_file`: Get the sound of a recording
- `get_vbc_user_recording`: Get an on-demand recording
- `list_vbc_company_recordings`: List company recordings
- `list_vbc_export_jobs`: List exports
- `list_vbc_user_recordings`: List on-demand recordings
"""
