# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Record(Model):
    """One thing that was sent, received or used; which members there are depends on the product.

    Attributes:
        id: Identifies the record.
        account_id: The account.
        account_ref: The reference of the account.
        client_ref: Your own reference.
        message_id: The message.
        request_id: The request or verification.
        call_id: The call.
        conversation_id: The conversation.
        application_id: The application.
        session_id: The session.
        direction: To the account or from it.
        from_: The sender or caller.
        to: The recipient.
        number: The number that was looked up.
        message_body: The text, if it was asked for.
        provider: The channel.
        channel: The channel of a verification.
        network: The code of the network.
        network_name: The name of the network.
        country: The country by its two letters.
        country_name: The name of the country.
        date_received: When the platform took it, in ISO 8601.
        date_finalized: When it reached its last status, in ISO 8601.
        date_start: When it began, in ISO 8601.
        date_end: When it ended, in ISO 8601.
        duration: How long it was in seconds.
        latency: How long it took in milliseconds.
        status: What became of it.
        error_code: Why it failed; 0 if it did not.
        error_code_description: The same in words.
        currency: The currency of the prices.
        price: The price.
        estimated_price: The price as it was foreseen.
        total_price: The price of all of it.
        forced_from: The sender that the platform had to use instead.
        changed_from: The sender as a carrier has changed it.
        concatenated: Whether it is one of several parts.
        dcs: How the text is coded (data coding scheme).
        udh: The header of a part, in hexadecimal digits.
        validity_period: How long it was kept for delivery.
        ip_address: Where the request came from.
        workflow_id: The failover that the message belongs to.
        workflow_items_number: Which message of the failover it is.
        workflow_items_total: How many messages the failover has.
        queued_time: When it had to wait.
        queue_duration: How long it had to wait.
        provider_error_code: Why it failed, as the channel says it.
        session_type: The kind of session on the channel that it was charged as.
        pricing_type: The kind of price that was taken.
        pricing_model: How the price is made.
        status_code: The number of what became of a call.
        status_description: The same in words.
        call_date_start: When the call began that was listened to.
        asr_type: How well speech was understood: standard or premier.
        leg_id: The leg.
        user_id: The user.
        trace_id: What the platform traces it by.
        tts_type: How well text was spoken: standard, premium or premier.
        tts_level: Who heard it: the conversation or one leg.
        language: The language that was spoken.
        style: The voice that was taken.
        premium: Whether it was a better voice.
        length: How many characters were spoken.
        size: How large the sound was.
        creation_date: When it was made.
        start_time: When it began.
        end_time: When it ended.
        amd_detection_result: What answered, as far as the platform could tell.
        amd_user_defined_behavior: What was to be done with a machine.
        amd_user_defined_mode: How a machine was looked for.
        from_channel: The channel that a message of a conversation came from.
        from_member_id: The member who sent it.
        from_message_id: The message that it came from.
        from_user_id: The user who sent it.
        other_ids: Other ids of the same message.
        locale: The language of a verification.
        number_type: The kind of number that was verified.
        pin_length: How many digits the code had.
        parent_request_id: The verification that a step belongs to.
        if_fraud_check: Whether fraud was looked for.
        first_event_date: When the first code was sent.
        last_event_date: When the last code was sent.
        sms_event_count: How many SMS it took.
        tts_event_count: How many calls it took.
        email_event_count: How many e-mails it took.
        rcs_event_count: How many RCS messages it took.
        silentauth_event_count: How many silent authentications it took.
        whatsapp_event_count: How many WhatsApp messages it took.
        sms_price: What the SMS of a verification cost.
        tts_price: What the calls of a verification cost.
        product_type: What was asked for, such as the kind of insight.
        response_code: The status of an insight.
        first_name: The first name of the owner of a number.
        last_name: The last name of the owner of a number.
        network_type: The kind of network.
        ported: Whether a number has moved to another network.
        reachable: Whether a number can be reached.
        valid: Whether a number exists.
        feature_name: What of video was used.
        archive_id: The archive.
        broadcast_id: The broadcast.
        hls_id: The HLS stream of a broadcast.
        composer_id: The Experience Composer.
        meeting_id: The time from the first client to the last in a session.
        subscriber_id: The client that received a stream.
        msisdn: The number that a network was asked about.
        country_code: The country of that number.
        product_name: Which network API was used.
        product_path: Its path.
        request_type: What was asked of the network.
        request_session_id: The session of the request.
        response_result: What the network said.
        correlation_id: What belongs together in a network.
        event_time: When the network was asked.
        record_creation_time: When this record was made.
        acc: The account that has asked for a report.
        master_account_id: The primary account of that account.
        job_type: How a report was made.
        requested_product: The product that a report is about.
        date_started: When a report was begun.
        date_finished: When a report was done.
        is_charged: Whether a report was charged.
        items_written: How many records a report has.
        request_params: What a report was asked for.
        amd_beep_detection_result: Whether a beep was heard.
        amd_result_sent: Whether the program was told.
        amd_user_defined_beep_timeout: How many seconds a beep was waited for.
        tier_volume: The steps of a price by volume.
    """

    id: str | Unset = UNSET
    account_id: str | Unset = UNSET
    account_ref: str | Unset = UNSET
    client_ref: str | Unset = UNSET
    message_id: str | Unset = UNSET
    request_id: str | Unset = UNSET
    call_id: str | Unset = UNSET
    conversation_id: str | Unset = UNSET
    application_id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    direction: str | Unset = UNSET
    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    number: str | Unset = UNSET
    message_body: str | Unset = UNSET
    provider: str | Unset = UNSET
    channel: str | Unset = UNSET
    network: str | Unset = UNSET
    network_name: str | Unset = UNSET
    country: str | Unset = UNSET
    country_name: str | Unset = UNSET
    date_received: str | Unset = UNSET
    date_finalized: str | Unset = UNSET
    date_start: str | Unset = UNSET
    date_end: str | Unset = UNSET
    duration: str | Unset = UNSET
    latency: str | Unset = UNSET
    status: str | Unset = UNSET
    error_code: str | Unset = UNSET
    error_code_description: str | Unset = UNSET
    currency: str | Unset = UNSET
    price: str | float | Unset = UNSET
    estimated_price: str | Unset = UNSET
    total_price: str | float | Unset = UNSET
    forced_from: str | Unset = UNSET
    changed_from: str | Unset = UNSET
    concatenated: str | Unset = UNSET
    dcs: str | Unset = UNSET
    udh: str | Unset = UNSET
    validity_period: str | Unset = UNSET
    ip_address: str | Unset = UNSET
    workflow_id: str | Unset = UNSET
    workflow_items_number: str | Unset = UNSET
    workflow_items_total: str | Unset = UNSET
    queued_time: str | Unset = UNSET
    queue_duration: str | Unset = UNSET
    provider_error_code: str | Unset = UNSET
    session_type: str | Unset = UNSET
    pricing_type: str | Unset = UNSET
    pricing_model: str | Unset = UNSET
    status_code: str | Unset = UNSET
    status_description: str | Unset = UNSET
    call_date_start: str | Unset = UNSET
    asr_type: str | Unset = UNSET
    leg_id: str | Unset = UNSET
    user_id: str | Unset = UNSET
    trace_id: str | Unset = UNSET
    tts_type: str | Unset = UNSET
    tts_level: str | Unset = UNSET
    language: str | Unset = UNSET
    style: str | Unset = UNSET
    premium: str | Unset = UNSET
    length: str | Unset = UNSET
    size: str | Unset = UNSET
    creation_date: str | Unset = UNSET
    start_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    amd_detection_result: str | Unset = UNSET
    amd_user_defined_behavior: str | Unset = UNSET
    amd_user_defined_mode: str | Unset = UNSET
    from_channel: str | Unset = UNSET
    from_member_id: str | Unset = UNSET
    from_message_id: str | Unset = UNSET
    from_user_id: str | Unset = UNSET
    other_ids: str | Unset = UNSET
    locale: str | Unset = UNSET
    number_type: str | Unset = UNSET
    pin_length: str | Unset = UNSET
    parent_request_id: str | Unset = UNSET
    if_fraud_check: str | Unset = UNSET
    first_event_date: str | Unset = UNSET
    last_event_date: str | Unset = UNSET
    sms_event_count: str | Unset = UNSET
    tts_event_count: str | Unset = UNSET
    email_event_count: str | Unset = UNSET
    rcs_event_count: str | Unset = UNSET
    silentauth_event_count: str | Unset = UNSET
    whatsapp_event_count: str | Unset = UNSET
    sms_price: str | Unset = UNSET
    tts_price: str | Unset = UNSET
    product_type: str | Unset = UNSET
    response_code: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    network_type: str | Unset = UNSET
    ported: str | Unset = UNSET
    reachable: str | Unset = UNSET
    valid: str | Unset = UNSET
    feature_name: str | Unset = UNSET
    archive_id: str | Unset = UNSET
    broadcast_id: str | Unset = UNSET
    hls_id: str | Unset = UNSET
    composer_id: str | Unset = UNSET
    meeting_id: str | Unset = UNSET
    subscriber_id: str | Unset = UNSET
    msisdn: str | Unset = UNSET
    country_code: str | Unset = UNSET
    product_name: str | Unset = UNSET
    product_path: str | Unset = UNSET
    request_type: str | Unset = UNSET
    request_session_id: str | Unset = UNSET
    response_result: str | Unset = UNSET
    correlation_id: str | Unset = UNSET
    event_time: str | Unset = UNSET
    record_creation_time: str | Unset = UNSET
    acc: str | Unset = UNSET
    master_account_id: str | Unset = UNSET
    job_type: str | Unset = UNSET
    requested_product: str | Unset = UNSET
    date_started: str | Unset = UNSET
    date_finished: str | Unset = UNSET
    is_charged: str | Unset = UNSET
    items_written: int | Unset = UNSET
    request_params: dict[str, Any] | Unset = UNSET
    amd_beep_detection_result: bool | Unset = UNSET
    amd_result_sent: bool | Unset = UNSET
    amd_user_defined_beep_timeout: int | Unset = UNSET
    tier_volume: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
