"""An SMS to everybody in a long list, by many workers on many hosts, and to nobody twice: see README.md."""
