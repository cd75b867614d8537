# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Conversation, one module each:

- `create_conversation`: Create a conversation
- `create_event`: Create an event
- `create_member`: Add a member
- `delete_conversation`: Delete a conversation
- `delete_event`: Delete an event
- `get_conversation`: Get a conversation
- `get_event`: Get an event
- `get_member`: Get a member
- `get_own_member`: Get the member that the token speaks for
- `list_conversations`: List conversations
- `list_events`: List events
- `list_members`: List members
- `list_user_conversations`: List the conversations of a user
- `replace_conversation`: Replace a conversation
- `set_conversation_recording`: Start or stop a recording
- `start_conversation_stream`: Play a file to everybody
- `start_conversation_talk`: Say something to everybody
- `stop_conversation_stream`: Stop playing
- `stop_conversation_talk`: Stop speaking
- `update_member`: Let a member join or leave
"""
