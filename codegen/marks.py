"""What the compiler finds out about a part of a description, kept with that part and apart from its words.

A mark is a key of a mapping like any other, so that it stays with its part wherever that is copied, merged or moved.
Yet it equals nothing but itself: no file can contain it, and an extension of the same spelling is another key.
"""

from __future__ import annotations


class Mark(str):
    """A key that no document can contain."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mark) and str.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash((Mark, str.__hash__(self)))


# Of a schema: what values have to be like, where the generator has no words for it.
ENUM = Mark("x-enum")
CONST = Mark("x-const")
ANY_REQUIRED = Mark("x-any-required")
ONE_REQUIRED = Mark("x-one-required")
NOT_TOGETHER = Mark("x-not-together")
DEPENDENT_REQUIRED = Mark("x-dependent-required")
# Of a schema: what the generator would act upon, and what it cannot hold.
DEFAULT = Mark("x-default")
FORMAT = Mark("x-format")
UNMODELLED_PROPERTIES = Mark("x-unmodelled-properties")
RECURSIVE = Mark("x-recursive")
# Of a schema: where it comes from.
ORIGIN = Mark("x-origin")
ORIGINAL_NAME = Mark("x-original-name")
DISCRIMINATOR_VALUES = Mark("x-discriminator-values")
# Of an operation.
SERVER = Mark("x-server")
HOSTS = Mark("x-hosts")
PATH = Mark("x-path")
ERROR_RESPONSES = Mark("x-error-responses")
# Of a parameter or an answer: how it is written.
CONTENT_TYPE = Mark("x-content-type")
MEDIA_TYPES = Mark("x-media-types")
ASSUMED = Mark("x-assumed")  # an answer that the description does not have
# Of the document: the payloads of its webhooks and callbacks.
WEBHOOKS = Mark("x-webhooks")
