"""Compile OpenAPI descriptions into the `vonage_openapi` package.

A description passes through three pure steps before the code generator sees it:

* `codegen.read.bundle` reads the file and everything it refers to into one document;
* `codegen.shape.normalise` rewrites constructs that the generator reads wrongly or not at all;
* `codegen.shape.hoist` gives every inline schema a stable name of its own.

Each step returns a new document and the list of changes it made, or raises `codegen.errors.SpecError`.
"""
