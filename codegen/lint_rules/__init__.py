"""The rules that `codegen.lint` applies to the descriptions, one concern a module."""
