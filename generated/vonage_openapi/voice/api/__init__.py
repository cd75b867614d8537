# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Voice, one module each:

- `create_call`: Make a call
- `get_call`: Look up a call
- `get_recording`: Fetch a recording
- `list_calls`: List calls
- `send_dtmf`: Play keypad tones into a call
- `start_dtmf_input`: Report each key press
- `start_stream`: Play a sound file into a call
- `start_talk`: Speak text into a call
- `stop_dtmf_input`: Stop reporting key presses
- `stop_stream`: Stop the sound file
- `stop_talk`: Stop reading
- `update_call`: Change a call
"""
