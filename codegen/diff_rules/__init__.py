"""How `codegen.diff` compares two versions of a description, one concern a module."""
