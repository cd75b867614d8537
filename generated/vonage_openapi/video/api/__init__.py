# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Video, one module each:

- `change_archive_layout`: Rearrange an archive
- `change_archive_streams`: Add a stream to an archive, or remove one
- `change_broadcast_layout`: Rearrange a broadcast
- `change_broadcast_streams`: Add a stream to a broadcast, or remove one
- `connect_audio`: Send the sound of a session to a websocket
- `create_archive`: Start an archive
- `create_session`: Create a session
- `create_sip_call`: Call a phone into a session
- `delete_archive`: Delete an archive
- `disconnect_client`: Disconnect a client
- `get_archive`: Get an archive
- `get_broadcast`: Get a broadcast
- `get_experience_composer`: Get a rendered page
- `get_stream`: Get a stream
- `list_archives`: List archives
- `list_broadcasts`: List broadcasts
- `list_connections`: List the clients of a session
- `list_experience_composers`: List rendered pages
- `list_streams`: List the streams of a session
- `migrate_session`: Move a session to another media server
- `mute_all_streams`: Mute a session, or end that
- `mute_stream`: Mute a stream
- `play_dtmf`: Play tones to all phones
- `play_dtmf_to_connection`: Play tones to one phone
- `send_signal`: Signal everybody in a session
- `send_signal_to_connection`: Signal one client
- `set_stream_layout`: Set the layout classes of streams
- `start_broadcast`: Start a broadcast
- `start_captions`: Start captions
- `start_experience_composer`: Render a page into a session
- `stop_archive`: Stop an archive
- `stop_broadcast`: Stop a broadcast
- `stop_captions`: Stop captions
- `stop_experience_composer`: Stop rendering a page
"""
