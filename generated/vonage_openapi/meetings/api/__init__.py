# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Meetings, one module each:

- `create_room`: Create a room
- `create_theme`: Create a theme
- `delete_recording`: Delete a recording
- `delete_theme`: Delete a theme
- `finalize_logos`: Finalize uploaded logos
- `get_meeting_recording`: Get a recording
- `get_room`: Get a room
- `get_session_recordings`: Get the recordings of a session
- `get_theme`: Get a theme
- `list_dial_in_numbers`: List the numbers to dial in
- `list_logo_upload_urls`: List addresses to upload logos to
- `list_rooms`: List rooms
- `list_rooms_with_theme`: List the rooms with a theme
- `list_themes`: List themes
- `set_meetings_theme`: Set the theme of the application
- `update_room`: Update a room
- `update_theme`: Update a theme
"""
