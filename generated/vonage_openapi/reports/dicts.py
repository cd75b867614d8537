# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Reports: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class Link(TypedDict):
    """A HAL link."""

    href: str
    """Where the link leads; absolute or relative to the host."""


NewReport = TypedDict(
    "NewReport",
    {
        # The product whose records are wanted.
        "product": "Literal['SMS', 'SMS-TRAFFIC-CONTROL', 'VOICE-CALL', 'VOICE-FAILED', 'VOICE-TTS', 'IN-APP-VOICE', 'WEBSOCKET-CALL', 'ASR', 'AMD', 'VERIFY-API', 'VERIFY-V2', 'NUMBER-INSIGHT', 'CONVERSATION-EVENT', 'CONVERSATION-MESSAGE', 'MESSAGES', 'VIDEO-API', 'NETWORK-API-EVENT', 'REPORTS-USAGE']",
        # The account.
        "account_id": "str",
        # Only records of this time or later, in ISO 8601.
        "date_start": "NotRequired[str]",
        # Only records before this time, in ISO 8601.
        "date_end": "NotRequired[str]",
        # Whether subaccounts are in.
        "include_subaccounts": "NotRequired[bool]",
        # Who is told when it is ready.
        "callback_url": "NotRequired[str]",
        # Only this way; needed for SMS and MESSAGES.
        "direction": "NotRequired[Literal['inbound', 'outbound']]",
        # Only this status.
        "status": "NotRequired[str]",
        # Only from this sender or caller.
        "from": "NotRequired[str]",
        # Only to this recipient.
        "to": "NotRequired[str]",
        # Only this country, by its two letters.
        "country": "NotRequired[str]",
        # Only this network, by its code.
        "network": "NotRequired[str]",
        # Only this number, of NUMBER-INSIGHT.
        "number": "NotRequired[str]",
        # Only this language, of verifications.
        "locale": "NotRequired[str]",
        # Only this reference of yours, of SMS.
        "client_ref": "NotRequired[str]",
        # Only this reference of the account.
        "account_ref": "NotRequired[str]",
        # Whether the text of messages is in.
        "include_message": "NotRequired[bool]",
        # Whether the parts of long SMS are in.
        "show_concatenated": "NotRequired[bool]",
        # Only this call.
        "call_id": "NotRequired[str]",
        # Only this leg.
        "leg_id": "NotRequired[str]",
        # A channel of the Messages API.
        "provider": "NotRequired[Literal['whatsapp', 'sms', 'mms', 'messenger', 'viber_service_msg', 'instagram', 'rcs', 'email']]",
        # Only this kind of number, of verifications.
        "number_type": "NotRequired[str]",
        # Only this channel, of VERIFY-V2.
        "channel": "NotRequired[str]",
        # Only parts of this verification.
        "parent_request_id": "NotRequired[str]",
        # Only this conversation.
        "conversation_id": "NotRequired[str]",
        # Only this video session.
        "session_id": "NotRequired[str]",
        # Only this meeting in a video session.
        "meeting_id": "NotRequired[str]",
        # Only this network API.
        "product_name": "NotRequired[str]",
        # Only this kind of request.
        "request_type": "NotRequired[str]",
        # Only this session with a network.
        "request_session_id": "NotRequired[str]",
        # Only this path of a network API.
        "product_path": "NotRequired[str]",
        # Only this request to a network.
        "correlation_id": "NotRequired[str]",
    },
)


class PageLinks(TypedDict):
    """HAL links from one page of a list to its neighbours."""

    self: NotRequired[Link]
    """This page."""
    first: NotRequired[Link]
    """The first page."""
    last: NotRequired[Link]
    """The last page."""
    next: NotRequired[Link]
    """The page after this one; absent on the last page."""
    prev: NotRequired[Link]
    """The page before this one; absent on the first page."""


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    """Address of the page that explains this kind of error."""
    title: str
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence; quote it when you ask for support."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The fields that were refused, when the request did not hold up."""


Record = TypedDict(
    "Record",
    {
        # Identifies the record.
        "id": "NotRequired[str]",
        # The account.
        "account_id": "NotRequired[str]",
        # The reference of the account.
        "account_ref": "NotRequired[str]",
        # Your own reference.
        "client_ref": "NotRequired[str]",
        # The message.
        "message_id": "NotRequired[str]",
        # The request or verification.
        "request_id": "NotRequired[str]",
        # The call.
        "call_id": "NotRequired[str]",
        # The conversation.
        "conversation_id": "NotRequired[str]",
        # The application.
        "application_id": "NotRequired[str]",
        # The session.
        "session_id": "NotRequired[str]",
        # To the account or from it.
        "direction": "NotRequired[str]",
        # The sender or caller.
        "from": "NotRequired[str]",
        # The recipient.
        "to": "NotRequired[str]",
        # The number that was looked up.
        "number": "NotRequired[str]",
        # The text, if it was asked for.
        "message_body": "NotRequired[str]",
        # The channel.
        "provider": "NotRequired[str]",
        # The channel of a verification.
        "channel": "NotRequired[str]",
        # The code of the network.
        "network": "NotRequired[str]",
        # The name of the network.
        "network_name": "NotRequired[str]",
        # The country by its two letters.
        "country": "NotRequired[str]",
        # The name of the country.
        "country_name": "NotRequired[str]",
        # When the platform took it, in ISO 8601.
        "date_received": "NotRequired[str]",
        # When it reached its last status, in ISO 8601.
        "date_finalized": "NotRequired[str]",
        # When it began, in ISO 8601.
        "date_start": "NotRequired[str]",
        # When it ended, in ISO 8601.
        "date_end": "NotRequired[str]",
        # How long it was in seconds.
        "duration": "NotRequired[str]",
        # How long it took in milliseconds.
        "latency": "NotRequired[str]",
        # What became of it.
        "status": "NotRequired[str]",
        # Why it failed; 0 if it did not.
        "error_code": "NotRequired[str]",
        # The same in words.
        "error_code_description": "NotRequired[str]",
        # The currency of the prices.
        "currency": "NotRequired[str]",
        # The price.
        "price": "NotRequired[str | float]",
        # The price as it was foreseen.
        "estimated_price": "NotRequired[str]",
        # The price of all of it.
        "total_price": "NotRequired[str | float]",
        # The sender that the platform had to use instead.
        "forced_from": "NotRequired[str]",
        # The sender as a carrier has changed it.
        "changed_from": "NotRequired[str]",
        # Whether it is one of several parts.
        "concatenated": "NotRequired[str]",
        # How the text is coded (data coding scheme).
        "dcs": "NotRequired[str]",
        # The header of a part, in hexadecimal digits.
        "udh": "NotRequired[str]",
        # How long it was kept for delivery.
        "validity_period": "NotRequired[str]",
        # Where the request came from.
        "ip_address": "NotRequired[str]",
        # The failover that the message belongs to.
        "workflow_id": "NotRequired[str]",
        # Which message of the failover it is.
        "workflow_items_number": "NotRequired[str]",
        # How many messages the failover has.
        "workflow_items_total": "NotRequired[str]",
        # When it had to wait.
        "queued_time": "NotRequired[str]",
        # How long it had to wait.
        "queue_duration": "NotRequired[str]",
        # Why it failed, as the channel says it.
        "provider_error_code": "NotRequired[str]",
        # The kind of session on the channel that it was charged as.
        "session_type": "NotRequired[str]",
        # The kind of price that was taken.
        "pricing_type": "NotRequired[str]",
        # How the price is made.
        "pricing_model": "NotRequired[str]",
        # The number of what became of a call.
        "status_code": "NotRequired[str]",
        # The same in words.
        "status_description": "NotRequired[str]",
        # When the call began that was listened to.
        "call_date_start": "NotRequired[str]",
        # How well speech was understood: standard or premier.
        "asr_type": "NotRequired[str]",
        # The leg.
        "leg_id": "NotRequired[str]",
        # The user.
        "user_id": "NotRequired[str]",
        # What the platform traces it by.
        "trace_id": "NotRequired[str]",
        # How well text was spoken: standard, premium or premier.
        "tts_type": "NotRequired[str]",
        # Who heard it: the conversation or one leg.
        "tts_level": "NotRequired[str]",
        # The language that was spoken.
        "language": "NotRequired[str]",
        # The voice that was taken.
        "style": "NotRequired[str]",
        # Whether it was a better voice.
        "premium": "NotRequired[str]",
        # How many characters were spoken.
        "length": "NotRequired[str]",
        # How large the sound was.
        "size": "NotRequired[str]",
        # When it was made.
        "creation_date": "NotRequired[str]",
        # When it began.
        "start_time": "NotRequired[str]",
        # When it ended.
        "end_time": "NotRequired[str]",
        # What answered, as far as the platform could tell.
        "amd_detection_result": "NotRequired[str]",
        # What was to be done with a machine.
        "amd_user_defined_behavior": "NotRequired[str]",
        # How a machine was looked for.
        "amd_user_defined_mode": "NotRequired[str]",
        # The channel that a message of a conversation came from.
        "from_channel": "NotRequired[str]",
        # The member who sent it.
        "from_member_id": "NotRequired[str]",
        # The message that it came from.
        "from_message_id": "NotRequired[str]",
        # The user who sent it.
        "from_user_id": "NotRequired[str]",
        # Other ids of the same message.
        "other_ids": "NotRequired[str]",
        # The language of a verification.
        "locale": "NotRequired[str]",
        # The kind of number that was verified.
        "number_type": "NotRequired[str]",
        # How many digits the code had.
        "pin_length": "NotRequired[str]",
        # The verification that a step belongs to.
        "parent_request_id": "NotRequired[str]",
        # Whether fraud was looked for.
        "if_fraud_check": "NotRequired[str]",
        # When the first code was sent.
        "first_event_date": "NotRequired[str]",
        # When the last code was sent.
        "last_event_date": "NotRequired[str]",
        # How many SMS it took.
        "sms_event_count": "NotRequired[str]",
        # How many calls it took.
        "tts_event_count": "NotRequired[str]",
        # How many e-mails it took.
        "email_event_count": "NotRequired[str]",
        # How many RCS messages it took.
        "rcs_event_count": "NotRequired[str]",
        # How many silent authentications it took.
        "silentauth_event_count": "NotRequired[str]",
        # How many WhatsApp messages it took.
        "whatsapp_event_count": "NotRequired[str]",
        # What the SMS of a verification cost.
        "sms_price": "NotRequired[str]",
        # What the calls of a verification cost.
        "tts_price": "NotRequired[str]",
        # What was asked for, such as the kind of insight.
        "product_type": "NotRequired[str]",
        # The status of an insight.
        "response_code": "NotRequired[str]",
        # The first name of the owner of a number.
        "first_name": "NotRequired[str]",
        # The last name of the owner of a number.
        "last_name": "NotRequired[str]",
        # The kind of network.
        "network_type": "NotRequired[str]",
        # Whether a number has moved to another network.
        "ported": "NotRequired[str]",
        # Whether a number can be reached.
        "reachable": "NotRequired[str]",
        # Whether a number exists.
        "valid": "NotRequired[str]",
        # What of video was used.
        "feature_name": "NotRequired[str]",
        # The archive.
        "archive_id": "NotRequired[str]",
        # The broadcast.
        "broadcast_id": "NotRequired[str]",
        # The HLS stream of a broadcast.
        "hls_id": "NotRequired[str]",
        # The Experience Composer.
        "composer_id": "NotRequired[str]",
        # The time from the first client to the last in a session.
        "meeting_id": "NotRequired[str]",
        # The client that received a stream.
        "subscriber_id": "NotRequired[str]",
        # The number that a network was asked about.
        "msisdn": "NotRequired[str]",
        # The country of that number.
        "country_code": "NotRequired[str]",
        # Which network API was used.
        "product_name": "NotRequired[str]",
        # Its path.
        "product_path": "NotRequired[str]",
        # What was asked of the network.
        "request_type": "NotRequired[str]",
        # The session of the request.
        "request_session_id": "NotRequired[str]",
        # What the network said.
        "response_result": "NotRequired[str]",
        # What belongs together in a network.
        "correlation_id": "NotRequired[str]",
        # When the network was asked.
        "event_time": "NotRequired[str]",
        # When this record was made.
        "record_creation_time": "NotRequired[str]",
        # The account that has asked for a report.
        "acc": "NotRequired[str]",
        # The primary account of that account.
        "master_account_id": "NotRequired[str]",
        # How a report was made.
        "job_type": "NotRequired[str]",
        # The product that a report is about.
        "requested_product": "NotRequired[str]",
        # When a report was begun.
        "date_started": "NotRequired[str]",
        # When a report was done.
        "date_finished": "NotRequired[str]",
        # Whether a report was charged.
        "is_charged": "NotRequired[str]",
        # How many records a report has.
        "items_written": "NotRequired[int]",
        # What a report was asked for.
        "request_params": "NotRequired[dict[str, Any]]",
        # Whether a beep was heard.
        "amd_beep_detection_result": "NotRequired[bool]",
        # Whether the program was told.
        "amd_result_sent": "NotRequired[bool]",
        # How many seconds a beep was waited for.
        "amd_user_defined_beep_timeout": "NotRequired[int]",
        # The steps of a price by volume.
        "tier_volume": "NotRequired[str]",
    },
)


class RecordPage(TypedDict):
    """One page of records."""

    _links: NotRequired[PageLinks]
    """HAL links from one page of a list to its neighbours."""
    cursor: NotRequired[str]
    """Where the next page begins."""
    iv: NotRequired[str]
    """Belongs to `cursor`."""
    request_id: NotRequired[str]
    """Identifies the request."""
    request_status: NotRequired[Literal["SUCCESS", "TRUNCATED"] | str]
    """Whether the page is whole."""
    received_at: NotRequired[str]
    """When it was asked for, in ISO 8601."""
    items_count: NotRequired[int]
    """How many records the page has."""
    ids_not_found: NotRequired[str]
    """The ids without a record, with commas between."""
    product: NotRequired[
        Literal[
            "SMS",
            "SMS-TRAFFIC-CONTROL",
            "VOICE-CALL",
            "VOICE-FAILED",
            "VOICE-TTS",
            "IN-APP-VOICE",
            "WEBSOCKET-CALL",
            "ASR",
            "AMD",
            "VERIFY-API",
            "VERIFY-V2",
            "NUMBER-INSIGHT",
            "CONVERSATION-EVENT",
            "CONVERSATION-MESSAGE",
            "MESSAGES",
            "VIDEO-API",
            "NETWORK-API-EVENT",
            "REPORTS-USAGE",
        ]
        | str
    ]
    """The product whose records are wanted."""
    records: list[Record]
    """The records."""


Report = TypedDict(
    "Report",
    {
        # The product whose records are wanted.
        "product": "Literal['SMS', 'SMS-TRAFFIC-CONTROL', 'VOICE-CALL', 'VOICE-FAILED', 'VOICE-TTS', 'IN-APP-VOICE', 'WEBSOCKET-CALL', 'ASR', 'AMD', 'VERIFY-API', 'VERIFY-V2', 'NUMBER-INSIGHT', 'CONVERSATION-EVENT', 'CONVERSATION-MESSAGE', 'MESSAGES', 'VIDEO-API', 'NETWORK-API-EVENT', 'REPORTS-USAGE'] | str",
        # The account.
        "account_id": "str",
        # Only records of this time or later, in ISO 8601.
        "date_start": "NotRequired[str]",
        # Only records before this time, in ISO 8601.
        "date_end": "NotRequired[str]",
        # Whether subaccounts are in.
        "include_subaccounts": "NotRequired[bool]",
        # Who is told when it is ready.
        "callback_url": "NotRequired[str]",
        # Only this way; needed for SMS and MESSAGES.
        "direction": "NotRequired[Literal['inbound', 'outbound'] | str]",
        # Only this status.
        "status": "NotRequired[str]",
        # Only from this sender or caller.
        "from": "NotRequired[str]",
        # Only to this recipient.
        "to": "NotRequired[str]",
        # Only this country, by its two letters.
        "country": "NotRequired[str]",
        # Only this network, by its code.
        "network": "NotRequired[str]",
        # Only this number, of NUMBER-INSIGHT.
        "number": "NotRequired[str]",
        # Only this language, of verifications.
        "locale": "NotRequired[str]",
        # Only this reference of yours, of SMS.
        "client_ref": "NotRequired[str]",
        # Only this reference of the account.
        "account_ref": "NotRequired[str]",
        # Whether the text of messages is in.
        "include_message": "NotRequired[bool]",
        # Whether the parts of long SMS are in.
        "show_concatenated": "NotRequired[bool]",
        # Only this call.
        "call_id": "NotRequired[str]",
        # Only this leg.
        "leg_id": "NotRequired[str]",
        # A channel of the Messages API.
        "provider": "NotRequired[Literal['whatsapp', 'sms', 'mms', 'messenger', 'viber_service_msg', 'instagram', 'rcs', 'email'] | str]",
        # Only this kind of number, of verifications.
        "number_type": "NotRequired[str]",
        # Only this channel, of VERIFY-V2.
        "channel": "NotRequired[str]",
        # Only parts of this verification.
        "parent_request_id": "NotRequired[str]",
        # Only this conversation.
        "conversation_id": "NotRequired[str]",
        # Only this video session.
        "session_id": "NotRequired[str]",
        # Only this meeting in a video session.
        "meeting_id": "NotRequired[str]",
        # Only this network API.
        "product_name": "NotRequired[str]",
        # Only this kind of request.
        "request_type": "NotRequired[str]",
        # Only this session with a network.
        "request_session_id": "NotRequired[str]",
        # Only this path of a network API.
        "product_path": "NotRequired[str]",
        # Only this request to a network.
        "correlation_id": "NotRequired[str]",
        # Identifies the report.
        "request_id": "str",
        # How far it is; TRUNCATED has a file that is not whole.
        "request_status": "Literal['PENDING', 'PROCESSING', 'SUCCESS', 'ABORTED', 'FAILED', 'TRUNCATED'] | str",
        # When it was asked for, in ISO 8601.
        "receive_time": "str",
        # When work on it began, in ISO 8601.
        "start_time": "str",
        # How many records it has.
        "items_count": "int",
        # Where the report and its file are.
        "_links": "ReportLinks",
    },
)


class ReportLinks(TypedDict):
    """Where the report and its file are."""

    self: NotRequired[Link]
    """The report."""
    download_report: NotRequired[Link]
    """The file, once there is one."""


class ReportList(TypedDict):
    """Some reports."""

    items_count: NotRequired[int]
    """How many there are."""
    self_link: NotRequired[str]
    """This list."""
    reports: NotRequired[list[Report]]
    """The reports."""


ListRecordsQuery = TypedDict(
    "ListRecordsQuery",
    {
        "product": "NotRequired[Literal['SMS', 'SMS-TRAFFIC-CONTROL', 'VOICE-CALL', 'VOICE-FAILED', 'VOICE-TTS', 'IN-APP-VOICE', 'WEBSOCKET-CALL', 'ASR', 'AMD', 'VERIFY-API', 'VERIFY-V2', 'NUMBER-INSIGHT', 'CONVERSATION-EVENT', 'CONVERSATION-MESSAGE', 'MESSAGES', 'VIDEO-API', 'NETWORK-API-EVENT', 'REPORTS-USAGE']]",
        "account_id": "NotRequired[str]",
        "date_start": "NotRequired[str]",
        "date_end": "NotRequired[str]",
        "cursor": "NotRequired[str]",
        "iv": "NotRequired[str]",
        "id": "NotRequired[str]",
        "direction": "NotRequired[Literal['inbound', 'outbound']]",
        "status": "NotRequired[str]",
        "from": "NotRequired[str]",
        "to": "NotRequired[str]",
        "country": "NotRequired[str]",
        "network": "NotRequired[str]",
        "number": "NotRequired[str]",
        "locale": "NotRequired[str]",
        "include_message": "NotRequired[bool]",
        "show_concatenated": "NotRequired[bool]",
        "account_ref": "NotRequired[str]",
        "call_id": "NotRequired[str]",
        "leg_id": "NotRequired[str]",
        "provider": "NotRequired[Literal['whatsapp', 'sms', 'mms', 'messenger', 'viber_service_msg', 'instagram', 'rcs', 'email']]",
        "number_type": "NotRequired[str]",
        "channel": "NotRequired[Literal['v2', 'email', 'silent_auth']]",
        "parent_request_id": "NotRequired[str]",
        "request_type": "NotRequired[str]",
        "risk": "NotRequired[str]",
        "swapped": "NotRequired[bool]",
        "conversation_id": "NotRequired[str]",
        "session_id": "NotRequired[str]",
        "meeting_id": "NotRequired[str]",
        "product_name": "NotRequired[str]",
        "request_session_id": "NotRequired[str]",
        "product_path": "NotRequired[str]",
        "correlation_id": "NotRequired[str]",
    },
)


class ListReportsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    account_id: NotRequired[str]
    status: NotRequired[str]
    date_from: NotRequired[str]
    date_to: NotRequired[str]


NewReportKeywords = TypedDict(
    "NewReportKeywords",
    {
        "product": "NotRequired[Literal['SMS', 'SMS-TRAFFIC-CONTROL', 'VOICE-CALL', 'VOICE-FAILED', 'VOICE-TTS', 'IN-APP-VOICE', 'WEBSOCKET-CALL', 'ASR', 'AMD', 'VERIFY-API', 'VERIFY-V2', 'NUMBER-INSIGHT', 'CONVERSATION-EVENT', 'CONVERSATION-MESSAGE', 'MESSAGES', 'VIDEO-API', 'NETWORK-API-EVENT', 'REPORTS-USAGE']]",
        "account_id": "NotRequired[str]",
        "date_start": "NotRequired[str]",
        "date_end": "NotRequired[str]",
        "include_subaccounts": "NotRequired[bool]",
        "callback_url": "NotRequired[str]",
        "direction": "NotRequired[Literal['inbound', 'outbound']]",
        "status": "NotRequired[str]",
        "from": "NotRequired[str]",
        "to": "NotRequired[str]",
        "country": "NotRequired[str]",
        "network": "NotRequired[str]",
        "number": "NotRequired[str]",
        "locale": "NotRequired[str]",
        "client_ref": "NotRequired[str]",
        "account_ref": "NotRequired[str]",
        "include_message": "NotRequired[bool]",
        "show_concatenated": "NotRequired[bool]",
        "call_id": "NotRequired[str]",
        "leg_id": "NotRequired[str]",
        "provider": "NotRequired[Literal['whatsapp', 'sms', 'mms', 'messenger', 'viber_service_msg', 'instagram', 'rcs', 'email']]",
        "number_type": "NotRequired[str]",
        "channel": "NotRequired[str]",
        "parent_request_id": "NotRequired[str]",
        "conversation_id": "NotRequired[str]",
        "session_id": "NotRequired[str]",
        "meeting_id": "NotRequired[str]",
        "product_name": "NotRequired[str]",
        "request_type": "NotRequired[str]",
        "request_session_id": "NotRequired[str]",
        "product_path": "NotRequired[str]",
        "correlation_id": "NotRequired[str]",
    },
)
