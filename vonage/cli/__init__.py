"""The command line: `pip install 'vonage[cli]'`, then `vonage --help`. Most commands are compiled."""
