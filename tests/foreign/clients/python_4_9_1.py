"""Every call of the official Python SDK 4.9.1: one function a product, in the order of its life."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))  # Python runs isolated, so that nothing of this project is found

import requests
import vonage_account as account_
import vonage_application as application_
import vonage_identity_insights as identity_
import vonage_messages.models as m
import vonage_network_number_verification as number_verification_
import vonage_network_sim_swap as sim_swap_
import vonage_number_insight as insight_
import vonage_numbers as numbers_
import vonage_sms as sms_
import vonage_subaccounts as subaccounts_
import vonage_users.common as users_
import vonage_verify as verify_
import vonage_verify_legacy as legacy_
import vonage_video.models as video_
import vonage_voice.models as voice_
from recording import SETTINGS, Recording, Sandbox, lead_hosts_here
from vonage_http_client.errors import AuthenticationError, HttpRequestError, NotFoundError
from vonage_sms.errors import SmsError
from vonage_verify_legacy.errors import VerifyError
from vonage_video.errors import InvalidArchiveStateError

from vonage import Auth, Vonage

PHONE, OTHER, OWN = "447700900000", "447700900003", "447700900001"
PICTURE = "https://example.com/picture.png"


def credentials(v: Any, sandbox: Sandbox, folder: Path) -> None:
    """Clients with other credentials than those of the application."""
    v.use(Vonage(Auth(api_key=SETTINGS["api_key"], api_secret="Wrong")))
    with v.refused(AuthenticationError):
        v.account.get_balance()
        v.account.list_secrets()
        v.messages.send(m.Sms(to=PHONE, from_="AcmeInc", text="Hello"))
    v.use(Vonage(Auth(api_key=SETTINGS["api_key"], api_secret=SETTINGS["api_secret"])))
    v.messages.send(m.Sms(to=PHONE, from_="AcmeInc", text="Hello"))
    v.verify.start_verification(verify_.VerifyRequest(brand="AcmeInc", workflow=[verify_.SmsChannel(to=OTHER)]))
    for method in ("md5", "sha1", "sha256", "sha512"):
        v.use(
            Vonage(
                Auth(
                    api_key=SETTINGS["api_key"], signature_secret=SETTINGS["signature_secret"], signature_method=method
                )
            )
        )
        with v.labelled(f"signed, {method}"):
            v.sms.send(sms_.SmsMessage(to=PHONE, from_="AcmeInc", text="Hello & = good"))


def sms(v: Any, sandbox: Sandbox, folder: Path) -> None:
    sent = v.sms.send(sms_.SmsMessage(to=PHONE, from_="AcmeInc", text="Hello"))
    v.sms.send(sms_.SmsMessage(to=PHONE, from_=OWN, text="日本 " * 60, type="unicode", client_ref="order-1"))
    v.sms.send(sms_.SmsMessage(to=PHONE, from_=OWN, text="", type="binary", body="00C2", udh="06050415811581"))
    v.sms.send(
        sms_.SmsMessage(
            to=PHONE, from_="AcmeInc", text="Now", ttl=60000, status_report_req=True, message_class=0,
            callback="http://127.0.0.1:9/receipt", account_ref="ours", entity_id="1", content_id="2", protocol_id=0,
            trusted_number=True,
        )
    )  # fmt: skip
    v.sms.submit_sms_conversion(sent.messages[0].message_id)
    with v.refused(SmsError):
        v.sms.send(sms_.SmsMessage(to=PHONE, from_="AcmeInc", text=""))


def messages(v: Any, sandbox: Sandbox, folder: Path) -> None:
    for message in messages_of_all_channels():
        v.messages.send(message)
    text = m.Sms(to=PHONE, from_="AcmeInc", text="Instead")
    v.messages.send(m.RcsText(to=PHONE, from_="AcmeInc", text="First"), failover=[text])
    v.messages.send(
        m.WhatsappText(to=PHONE, from_=OWN, text="First"),
        failover=[m.MmsImage(to=PHONE, from_=OWN, image=m.MmsResource(url=PICTURE)), text],
    )
    rcs = v.messages.send(m.RcsText(to=PHONE, from_="AcmeInc", text="Wrong"))
    v.messages.revoke_rcs_message(rcs.message_uuid)
    heard = sandbox.ask("messages", channel="whatsapp", to=OWN, text="Hello", **{"from": PHONE})
    v.messages.mark_whatsapp_message_read(heard["id"])
    v.messages.mark_whatsapp_message_read(heard["id"], m.ReplyingIndicatorText(show=True))
    with v.refused(NotFoundError):
        v.messages.mark_whatsapp_message_read("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee")


def messages_of_all_channels() -> list[Any]:
    to: dict[str, Any] = {"to": PHONE, "from_": OWN}
    mms = m.MmsResource(url=PICTURE, caption="A picture")
    rcs: dict[str, Any] = {"to": PHONE, "from_": "AcmeInc", "ttl": 600}
    suggestions = [
        m.RcsSuggestionReply(text="Yes", postback_data="yes"),
        m.RcsSuggestionActionDial(text="Call", postback_data="call", phone_number=OWN, fallback_url=PICTURE),
        m.RcsSuggestionActionViewLocation(text="Where", postback_data="where", latitude="51.5", longitude="-0.1", pin_label="Here"),
        m.RcsSuggestionActionShareLocation(text="Share", postback_data="share"),
        m.RcsSuggestionActionOpenUrl(text="Open", postback_data="open", url=PICTURE, description="A picture"),
        m.RcsSuggestionActionOpenUrlWebview(text="See", postback_data="see", url=PICTURE, description="A picture", view_mode="TALL"),
        m.RcsSuggestionActionCreateCalendarEvent(
            text="Save", postback_data="save", start_time="2026-12-01T10:00:00Z", end_time="2026-12-01T11:00:00Z",
            title="Visit", description="A visit",
        ),
    ]  # fmt: skip
    card = m.RcsCard(
        title="A card", text="About it", media_url=PICTURE, media_height="SHORT", suggestions=suggestions[:4]
    )
    viber: dict[str, Any] = {"to": PHONE, "from_": "AcmeInc"}
    return [
        m.Sms(to=PHONE, from_="AcmeInc", text="Hello"),
        m.Sms(**to, text="日本", ttl=300, trusted_recipient=True, webhook_url="http://127.0.0.1:9/", webhook_version="v1",
              client_ref="one", sms=m.SmsOptions(encoding_type="unicode", content_id="1", entity_id="2")),
        m.MmsText(**to, text="Hello"),
        m.MmsImage(**to, image=mms, ttl=600),
        m.MmsVcard(**to, vcard=mms),
        m.MmsAudio(**to, audio=mms),
        m.MmsVideo(**to, video=mms),
        m.MmsFile(**to, file=mms),
        m.MmsContent(**to, content=[
            m.MmsContentItemImage(url=PICTURE), m.MmsContentItemAudio(url=PICTURE), m.MmsContentItemVideo(url=PICTURE),
            m.MmsContentItemFile(url=PICTURE), m.MmsContentItemVcard(url=PICTURE, caption="A card"),
        ]),
        m.RcsText(**rcs, text="Hello", suggestions=suggestions, rcs=m.RcsOptions(category="transaction")),
        m.RcsImage(**rcs, image=m.RcsResource(url=PICTURE)),
        m.RcsVideo(**rcs, video=m.RcsResource(url=PICTURE)),
        m.RcsFile(**rcs, file=m.RcsResource(url=PICTURE)),
        m.RcsCardMessage(**rcs, card=card, rcs=m.RcsOptionsCard(card_orientation="HORIZONTAL", image_alignment="LEFT")),
        m.RcsCarouselMessage(**rcs, carousel=m.RcsCarousel(cards=[card, card]), rcs=m.RcsOptionsCarousel(card_width="SMALL"), suggestions=suggestions),
        m.RcsCustom(**rcs, custom={"contentMessage": {"text": "Hello"}}),
        m.WhatsappText(**to, text="Hello", context=m.WhatsappContext(message_uuid="aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee")),
        m.WhatsappImage(**to, image=m.WhatsappImageResource(url=PICTURE, caption="A picture")),
        m.WhatsappAudio(**to, audio=m.WhatsappAudioResource(url=PICTURE)),
        m.WhatsappVideo(**to, video=m.WhatsappVideoResource(url=PICTURE)),
        m.WhatsappFile(**to, file=m.WhatsappFileResource(url=PICTURE, name="a.pdf", caption="A file")),
        m.WhatsappTemplate(**to, template=m.WhatsappTemplateResource(name="ns:parcel", parameters=["1"]), whatsapp=m.WhatsappTemplateSettings(locale="en_US", policy="deterministic")),
        m.WhatsappSticker(**to, sticker=m.WhatsappStickerUrl(url=PICTURE)),
        m.WhatsappSticker(**to, sticker=m.WhatsappStickerId(id="aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee")),
        m.WhatsappCustom(**to, custom={"type": "template"}),
        m.MessengerText(to="1234567890", from_="9876543210", text="Hello", messenger=m.MessengerOptions(category="message_tag", tag="CONFIRMED_EVENT_UPDATE")),
        m.MessengerImage(to="1234567890", from_="9876543210", image=m.MessengerResource(url=PICTURE)),
        m.MessengerAudio(to="1234567890", from_="9876543210", audio=m.MessengerResource(url=PICTURE)),
        m.MessengerVideo(to="1234567890", from_="9876543210", video=m.MessengerResource(url=PICTURE)),
        m.MessengerFile(to="1234567890", from_="9876543210", file=m.MessengerResource(url=PICTURE)),
        m.ViberText(**viber, text="Hello", viber_service=m.ViberTextOptions(category="transaction", ttl=60, type="template", action=m.ViberAction(url=PICTURE, text="See"))),
        m.ViberImage(**viber, image=m.ViberImageResource(url=PICTURE, caption="A picture")),
        m.ViberVideo(**viber, video=m.ViberVideoResource(url=PICTURE, thumb_url=PICTURE), viber_service=m.ViberVideoOptions(duration="10", file_size="1")),
        m.ViberFile(**viber, file=m.ViberFileResource(url=PICTURE, name="a.pdf")),
    ]  # fmt: skip


def voice(v: Any, sandbox: Sandbox, folder: Path) -> None:
    flow = [
        voice_.Talk(text="Hello", bargeIn=True, loop=1, level=0.5, language="en-GB", style=1, premium=False),
        voice_.Stream(streamUrl=[PICTURE], level=0.1, loop=2),
        voice_.Record(format="wav", channels=2, endOnSilence=3, endOnKey="#", timeOut=60, beepStart=True, eventUrl=["http://127.0.0.1:9/"]),
        voice_.Input(type=["dtmf", "speech"], dtmf=voice_.Dtmf(maxDigits=1, timeOut=3, submitOnHash=True), speech=voice_.Speech(language="en-GB", context=["sales"], endOnSilence=1.5)),
        voice_.Notify(payload={"stage": 1}, eventUrl=["http://127.0.0.1:9/"]),
    ]  # fmt: skip
    started = v.voice.create_call(
        voice_.CreateCallRequest(to=[voice_.ToPhone(number=PHONE, dtmf_answer="1p2")], from_=voice_.Phone(number=OWN), ncco=flow, machine_detection="continue", length_timer=7200, ringing_timer=60)
    )  # fmt: skip
    v.voice.create_call(
        voice_.CreateCallRequest(
            to=[voice_.Sip(uri="sip:bob@example.com", headers={"a": "b"})],
            from_=OWN,
            answer_url=[PICTURE],
            answer_method="GET",
            event_url=[PICTURE],
            event_method="POST",
        )
    )
    v.voice.create_call(
        voice_.CreateCallRequest(
            to=[voice_.Websocket(uri="ws://127.0.0.1:9/", headers={"a": "b"})],
            random_from_number=True,
            ncco=[voice_.Talk(text="Hello")],
        )
    )
    v.voice.create_call(
        voice_.CreateCallRequest(
            to=[voice_.Vbc(extension="123")],
            from_=voice_.Phone(number=OWN),
            ncco=[
                voice_.Conversation(
                    name="room", startOnEnter=False, record=True, endOnExit=True, mute=True, musicOnHoldUrl=[PICTURE]
                )
            ],
            advanced_machine_detection=voice_.AdvancedMachineDetection(
                behavior="continue", mode="detect", beep_timeout=45
            ),
        )
    )
    endpoints = [
        voice_.PhoneEndpoint(number=PHONE, dtmfAnswer="1", onAnswer=voice_.OnAnswer(url=PICTURE, ringbackTone=PICTURE)),
        voice_.AppEndpoint(user="bob"), voice_.WebsocketEndpoint(uri="ws://127.0.0.1:9/", contentType="audio/l16;rate=8000"),
        voice_.SipEndpoint(uri="sip:bob@example.com"), voice_.VbcEndpoint(extension="123"),
    ]  # fmt: skip
    for endpoint in endpoints:
        v.voice.create_call(
            voice_.CreateCallRequest(
                to=[voice_.ToPhone(number=OTHER)],
                from_=voice_.Phone(number=OWN),
                ncco=[
                    voice_.Connect(
                        endpoint=[endpoint],
                        from_=OWN,
                        eventType="synchronous",
                        timeout=20,
                        limit=60,
                        eventUrl=[PICTURE],
                        ringbackTone=[PICTURE],
                    )
                ],
            )
        )
    sandbox.ask(f"calls/{started.uuid}/answer")
    v.voice.get_call(started.uuid)
    v.voice.list_calls()
    v.voice.list_calls(
        voice_.ListCallsFilter(
            status="answered",
            page_size=1,
            order="asc",
            date_start="2020-01-01T00:00:00Z",
            conversation_uuid=started.conversation_uuid,
        )
    )
    v.voice.mute(started.uuid)
    v.voice.unmute(started.uuid)
    v.voice.earmuff(started.uuid)
    v.voice.unearmuff(started.uuid)
    v.voice.play_audio_into_call(started.uuid, voice_.AudioStreamOptions(stream_url=[PICTURE], loop=0, level=0.2))
    v.voice.stop_audio_stream(started.uuid)
    v.voice.play_tts_into_call(
        started.uuid, voice_.TtsStreamOptions(text="Hello", language="de-DE", style=1, premium=True, loop=1, level=0.5)
    )
    v.voice.stop_tts(started.uuid)
    v.voice.play_dtmf_into_call(started.uuid, "1p2#*")
    v.voice.transfer_call_ncco(
        started.uuid, [voice_.Record(format="mp3", endOnKey="#"), voice_.Wait(timeout=1), voice_.Talk(text="Bye")]
    )
    sandbox.ask(f"calls/{started.uuid}/press", digits="#")
    recorded = sandbox.ask(f"calls/{started.uuid}", "GET")["recordings"]
    v.voice.download_recording(
        f"https://api.nexmo.com/v1/files/{recorded[0]['id']}" if recorded else "none", str(folder / "recording.mp3")
    )
    v.voice.hangup(started.uuid)
    other = v.voice.create_call(
        voice_.CreateCallRequest(
            to=[voice_.ToPhone(number=PHONE)], from_=voice_.Phone(number=OWN), ncco=[voice_.Talk(text="Hello")]
        )
    )
    sandbox.ask(f"calls/{other.uuid}/answer")
    v.voice.transfer_call_answer_url(other.uuid, "http://127.0.0.1:9/answer")
    v.voice.verify_signature(webhook_token(), SETTINGS["signature_secret"])
    with v.refused(NotFoundError):
        v.voice.get_call("63f61863-4a51-4f6b-86e1-46edebcf9356")


def webhook_token() -> str:
    import jwt

    return jwt.encode({"api_key": SETTINGS["api_key"]}, SETTINGS["signature_secret"], algorithm="HS256")


def verify(v: Any, sandbox: Sandbox, folder: Path) -> None:
    workflow = [
        verify_.SilentAuthChannel(to=PHONE, redirect_url="https://example.com/done", sandbox=True),
        verify_.SmsChannel(to=PHONE, from_="AcmeInc", app_hash="ABC123def45", entity_id="1", content_id="2"),
        verify_.WhatsappChannel(to=PHONE, from_="12025550101", mode="zero_tap"),
        verify_.VoiceChannel(to=PHONE),
        verify_.EmailChannel(to="alice@example.com", from_="bob@example.com"),
    ]
    for number, channel in enumerate(workflow):
        to = f"4477009001{number:02d}"
        one = channel if "@" in channel.to else channel.model_copy(update={"to": to})
        started = v.verify.start_verification(
            verify_.VerifyRequest(
                brand="AcmeInc", workflow=[one], locale="en-gb", channel_timeout=60, client_ref="one", code_length=6
            )
        )
        if number:
            v.verify.check_code(started.request_id, sandbox.code(started.request_id))
    started = v.verify.start_verification(verify_.VerifyRequest(brand="AcmeInc", workflow=workflow[1:4], code="abc123"))
    v.verify.trigger_next_workflow(started.request_id)
    with v.refused(HttpRequestError):
        v.verify.check_code(started.request_id, "000000")
    other = v.verify.start_verification(
        verify_.VerifyRequest(brand="AcmeInc", workflow=[verify_.SmsChannel(to="447700900099")])
    )
    v.verify.cancel_verification(other.request_id)


def verify_legacy(v: Any, sandbox: Sandbox, folder: Path) -> None:
    started = v.verify_legacy.start_verification(
        legacy_.VerifyRequest(number=PHONE, brand="AcmeInc", sender_id="AcmeInc", lg="en-gb", country="GB", code_length=6, pin_expiry=240, next_event_wait=120, workflow_id=1)
    )  # fmt: skip
    with v.refused(VerifyError):
        v.verify_legacy.check_code(started.request_id, "1")
    v.verify_legacy.search(started.request_id)
    v.verify_legacy.search([started.request_id])
    v.verify_legacy.check_code(started.request_id, sandbox.code(started.request_id))
    v.verify_legacy.search(started.request_id)
    paid = v.verify_legacy.start_psd2_verification(
        legacy_.Psd2Request(number=PHONE, payee="AcmeInc", amount=9.5, lg="de-de")
    )
    v.verify_legacy.trigger_next_event(paid.request_id)
    v.verify_legacy.search([started.request_id, paid.request_id])
    sandbox.ask("time/advance", seconds=31)
    other = v.verify_legacy.start_verification(legacy_.VerifyRequest(number=OTHER, brand="AcmeInc", pin_code="4711"))
    sandbox.ask("time/advance", seconds=31)
    v.verify_legacy.cancel_verification(other.request_id)
    v.verify_legacy.request_network_unblock("23410", 3600)


def numbers(v: Any, sandbox: Sandbox, folder: Path) -> None:
    v.numbers.list_owned_numbers()
    v.numbers.list_owned_numbers(
        numbers_.ListOwnedNumbersFilter(
            country="GB",
            pattern="4477",
            search_pattern=0,
            size=1,
            index=1,
            has_application=False,
            application_id=SETTINGS["application_id"],
        )
    )
    found = v.numbers.search_available_numbers(
        numbers_.SearchAvailableNumbersFilter(
            country="GB", type="mobile-lvn", features="SMS,VOICE", pattern="44", search_pattern=0, size=2, index=1
        )
    )
    wanted = {"country": "GB", "msisdn": found[0][0].msisdn}
    v.numbers.buy_number(numbers_.NumberParams(**wanted))
    v.numbers.update_number(
        numbers_.UpdateNumberParams(
            **wanted,
            app_id=SETTINGS["application_id"],
            mo_http_url="http://127.0.0.1:9/",
            voice_callback_type="tel",
            voice_callback_value=PHONE,
            voice_status_callback=PICTURE,
            mo_smpp_sytem_type="inbound",
        )
    )
    v.numbers.cancel_number(numbers_.NumberParams(**wanted))
    with v.refused(HttpRequestError):
        v.numbers.buy_number(numbers_.NumberParams(country="GB", msisdn="447700999999"))


def number_insight(v: Any, sandbox: Sandbox, folder: Path) -> None:
    v.number_insight.get_basic_info(insight_.BasicInsightRequest(number=PHONE, country="GB"))
    v.number_insight.get_standard_info(insight_.StandardInsightRequest(number=PHONE, cnam=True))
    v.number_insight.get_advanced_info_sync(insight_.AdvancedSyncInsightRequest(number=PHONE, cnam=False))
    v.number_insight.get_advanced_info_async(
        insight_.AdvancedAsyncInsightRequest(number=PHONE, callback="http://127.0.0.1:9/")
    )


def application(v: Any, sandbox: Sandbox, folder: Path) -> None:
    url = application_.ApplicationUrl(address="https://example.com/webhook", http_method="POST")
    slow = application_.VoiceUrl(
        address="https://example.com/answer", http_method="GET", connect_timeout=500, socket_timeout=3000
    )
    config = application_.ApplicationConfig(
        name="All of it",
        capabilities=application_.Capabilities(
            voice=application_.Voice(webhooks=application_.VoiceWebhooks(answer_url=slow, fallback_answer_url=slow, event_url=slow), signed_callbacks=True, conversations_ttl=48, leg_persistence_time=7, region="eu-west"),
            rtc=application_.Rtc(webhooks=application_.RtcWebhooks(event_url=url), signed_callbacks=True),
            messages=application_.Messages(webhooks=application_.MessagesWebhooks(inbound_url=url, status_url=url), version="v1", authenticate_inbound_media=True),
            verify=application_.Verify(webhooks=application_.VerifyWebhooks(status_url=url), version="v2"),
            vbc=application_.Vbc(),
        ),
        privacy=application_.Privacy(improve_ai=False),
        keys=application_.Keys(public_key=public_key()),
    )  # fmt: skip
    v.application.create_application(application_.ApplicationConfig(name="Ours"))
    made = v.application.create_application(config)
    v.application.list_applications()
    v.application.list_applications(application_.ListApplicationsFilter(page_size=1, page=2))
    v.application.get_application(made.id)
    v.application.update_application(made.id, application_.ApplicationConfig(name="Renamed"))
    v.application.delete_application(made.id)
    with v.refused(NotFoundError):
        v.application.get_application(made.id)


def public_key() -> str:
    from cryptography.hazmat.primitives import serialization as s

    private = s.load_pem_private_key(SETTINGS["private_key"].encode(), None)
    return private.public_key().public_bytes(s.Encoding.PEM, s.PublicFormat.SubjectPublicKeyInfo).decode()


def account(v: Any, sandbox: Sandbox, folder: Path) -> None:
    v.account.get_balance()
    v.account.top_up("8ef2447e69604f642ae59363aa5f781b")
    v.account.update_default_sms_webhook(
        mo_callback_url="http://127.0.0.1:9/in", dr_callback_url="http://127.0.0.1:9/dr"
    )
    v.account.get_country_pricing(account_.GetCountryPricingRequest(country_code="GB", type="voice"))
    v.account.get_all_countries_pricing("sms")
    v.account.get_prefix_pricing(account_.GetPrefixPricingRequest(prefix="44"))
    v.account.list_secrets()
    made = v.account.create_secret("Mypassword1")
    v.account.get_secret(made.id)
    v.account.revoke_secret(made.id)
    with v.refused(NotFoundError):
        v.account.get_secret(made.id)


def subaccounts(v: Any, sandbox: Sandbox, folder: Path) -> None:
    made = v.subaccounts.create_subaccount(
        subaccounts_.SubaccountOptions(name="Ours", secret="Mypassword1", use_primary_account_balance=False)
    )
    v.subaccounts.list_subaccounts()
    v.subaccounts.get_subaccount(made.api_key)
    v.subaccounts.modify_subaccount(made.api_key, subaccounts_.ModifySubaccountOptions(suspended=True, name="Theirs"))
    v.subaccounts.modify_subaccount(made.api_key, subaccounts_.ModifySubaccountOptions(suspended=False))
    move: dict[str, Any] = {"from_": SETTINGS["api_key"], "to": made.api_key}
    since = subaccounts_.ListTransfersFilter(
        start_date="2020-01-01T00:00:00Z", end_date="2099-01-01T00:00:00Z", subaccount=made.api_key
    )
    v.subaccounts.transfer_balance(subaccounts_.TransferRequest(**move, amount=1.5, reference="first"))
    v.subaccounts.list_balance_transfers(since)
    v.subaccounts.transfer_credit(subaccounts_.TransferRequest(**move, amount=1))
    v.subaccounts.list_credit_transfers(since)
    v.subaccounts.transfer_number(subaccounts_.TransferNumberRequest(**move, number="447700900002", country="GB"))
    with v.refused(HttpRequestError):
        v.subaccounts.transfer_balance(subaccounts_.TransferRequest(**move, amount=1e9))


def users(v: Any, sandbox: Sandbox, folder: Path) -> None:
    channels = users_.Channels(
        sms=[users_.SmsChannel(number=PHONE)], mms=[users_.MmsChannel(number=PHONE)], whatsapp=[users_.WhatsappChannel(number=PHONE)],
        viber=[users_.ViberChannel(number=PHONE)], messenger=[users_.MessengerChannel(id="12345")], pstn=[users_.PstnChannel(number=int(PHONE))],
        sip=[users_.SipChannel(uri="sip:4442138907@sip.example.com;transport=tls", username="alice", password="a-secret")],
        websocket=[users_.WebsocketChannel(uri="wss://example.com/socket", headers={"a": "b"})], vbc=[users_.VbcChannel(extension="403")],
    )  # fmt: skip
    v.users.create_user()
    v.users.create_user(users_.User(name="bob"))
    made = v.users.create_user(
        users_.User(
            name="alice",
            display_name="Alice",
            image_url=PICTURE,
            channels=channels,
            properties=users_.Properties(custom_data={"a": "b"}),
        )
    )
    with v.labelled("with the content type of a WebSocket"):
        socket = users_.WebsocketChannel(uri="wss://example.com/socket", content_type="audio/l16;rate=16000")
        v.users.create_user(users_.User(name="carol", channels=users_.Channels(websocket=[socket])))
    _, cursor = v.users.list_users({"page_size": 1, "order": "desc"}) or ([], None)
    v.users.list_users({"page_size": 1, "cursor": cursor, "order": "desc"})
    v.users.list_users({"name": "alice"})
    v.users.get_user(made.id)
    v.users.update_user(made.id, users_.User(display_name="Alice B."))
    v.users.delete_user(made.id)
    with v.refused(NotFoundError):
        v.users.get_user(made.id)


def identity_insights(v: Any, sandbox: Sandbox, folder: Path) -> None:
    wanted = identity_.InsightsRequest(format={}, sim_swap={"period": 48}, original_carrier={}, current_carrier={})
    v.identity_insights.requests(
        identity_.IdentityInsightsRequest(phone_number=PHONE, purpose="FraudPreventionAndDetection", insights=wanted)
    )


def network(v: Any, sandbox: Sandbox, folder: Path) -> None:
    v.network_sim_swap.check(sim_swap_.SimSwapCheckRequest(phone_number=PHONE, max_age=24))
    with v.labelled("after a JSON request"):
        v.network_sim_swap.get_last_swap_date(PHONE)
    v.renew()
    v.network_sim_swap.get_last_swap_date(PHONE)
    v.renew()
    back = "https://example.com/redirect"
    url = v.network_number_verification.get_oidc_url(
        number_verification_.CreateOidcUrl(redirect_uri=back, state="one", login_hint=PHONE)
    )
    consent = requests.get(
        url.replace("https:", "https://", 1) if "://" not in url else url, allow_redirects=False, timeout=30
    )
    code = consent.headers["location"].partition("code=")[2].partition("&")[0]
    v.network_number_verification.verify(
        number_verification_.NumberVerificationRequest(code=code, redirect_uri=back, phone_number=PHONE)
    )


def video(v: Any, sandbox: Sandbox, folder: Path) -> None:
    v.video.create_session()
    session = v.video.create_session(
        video_.SessionOptions(archive_mode="manual", location="10.1.200.30", media_mode="routed", e2ee=False)
    ).session_id
    token = v.video.generate_client_token(
        video_.TokenOptions(
            session_id=session, role="moderator", connection_data="name=alice", initial_layout_class_list=["focus"]
        )
    ).decode()
    stream, connection = "8b732909-0a06-46a2-8ea8-074e64d43422", "e9f8c166-6c67-440d-994a-04fb6dfed007"
    v.video.list_streams(session)
    v.video.get_stream(session, stream)
    v.video.change_stream_layout(
        session, video_.StreamLayoutOptions(items=[video_.StreamLayout(id=stream, layout_class_list=["full"])])
    )
    v.video.send_signal(session, video_.SignalData(type="poll", data="Hello"))
    v.video.send_signal(session, video_.SignalData(type="poll", data="Hello"), connection)
    v.video.mute_stream(session, stream)
    v.video.mute_all_streams(session)
    v.video.mute_all_streams(session, [stream])
    v.video.disable_mute_all_streams(session)
    v.video.play_dtmf(session, "1p2")
    v.video.play_dtmf(session, "1p2", connection)
    v.video.disconnect_client(session, connection)
    captions = v.video.start_captions(
        video_.CaptionsOptions(
            session_id=session,
            token=token,
            language_code="en-GB",
            max_duration=300,
            partial_captions=False,
            status_callback_url="https://example.com/captions",
        )
    )
    v.video.stop_captions(captions)
    transport = video_.AudioTransportConfiguration(transport="json", encoding="base64", audio_field="audio")
    v.video.start_audio_connector(
        video_.AudioConnectorOptions(
            session_id=session,
            token=token,
            websocket=video_.AudioConnectorWebSocket(
                uri="wss://example.com/socket",
                streams=[stream],
                headers={"a": "b"},
                audio_rate=16000,
                bidirectional=True,
                audio_transport=transport,
            ),
        )
    )
    composer = v.video.start_experience_composer(
        video_.ExperienceComposerOptions(
            session_id=session,
            token=token,
            url="https://example.com/page",
            max_duration=1800,
            resolution="1280x720",
            properties=video_.ExperienceComposerProperties(name="page"),
        )
    )
    v.video.list_experience_composers(video_.ListExperienceComposersFilter(offset=0, page_size=10))
    v.video.get_experience_composer(composer.id)
    v.video.stop_experience_composer(composer.id)
    layout = video_.ComposedLayout(type="bestFit", screenshare_type="pip")
    archive = v.video.start_archive(
        video_.CreateArchiveRequest(
            session_id=session,
            has_audio=True,
            has_video=True,
            layout=layout,
            multi_archive_tag="one",
            name="Ours",
            output_mode="composed",
            resolution="1280x720",
            stream_mode="manual",
            max_bitrate=1000000,
        )
    )
    v.video.start_archive(
        video_.CreateArchiveRequest(session_id=session, output_mode="individual", has_transcription=True)
    )
    v.video.list_archives(video_.ListArchivesFilter(session_id=session, offset=0, page_size=1))
    v.video.get_archive(archive.id)
    v.video.add_stream_to_archive(
        archive.id, video_.AddStreamRequest(stream_id=stream, has_audio=True, has_video=False)
    )
    v.video.remove_stream_from_archive(archive.id, stream)
    v.video.change_archive_layout(archive.id, layout)
    with v.refused(InvalidArchiveStateError):
        v.video.delete_archive(archive.id)
    v.video.stop_archive(archive.id)
    v.video.delete_archive(archive.id)
    outputs = video_.BroadcastOutputSettings(
        hls=video_.BroadcastHls(dvr=False, low_latency=True),
        rtmp=[video_.BroadcastRtmp(id="one", server_url="rtmp://example.com/live", stream_name="one")],
    )
    broadcast = v.video.start_broadcast(
        video_.CreateBroadcastRequest(
            session_id=session,
            layout=layout,
            max_duration=3600,
            outputs=outputs,
            resolution="1280x720",
            stream_mode="manual",
            multi_broadcast_tag="one",
            max_bitrate=1000000,
        )
    )
    v.video.list_broadcasts(video_.ListBroadcastsFilter(session_id=session))
    v.video.get_broadcast(broadcast.id)
    v.video.change_broadcast_layout(broadcast.id, video_.ComposedLayout(type="custom", stylesheet="stream {}"))
    v.video.add_stream_to_broadcast(broadcast.id, video_.AddStreamRequest(stream_id=stream))
    v.video.remove_stream_from_broadcast(broadcast.id, stream)
    v.video.stop_broadcast(broadcast.id)
    v.video.initiate_sip_call(
        video_.InitiateSipRequest(
            session_id=session,
            token=token,
            sip=video_.SipOptions(
                uri="sip:bob@example.com",
                from_="from@example.com",
                headers={"a": "b"},
                auth=video_.SipAuth(username="bob", password="a-secret"),
                secure=True,
                video=False,
                observe_force_mute=True,
            ),
        )
    )
    with v.refused(NotFoundError):
        v.video.get_archive("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee")


if __name__ == "__main__":
    lead_hosts_here()
    known = {name: SETTINGS[name] for name in ("api_key", "api_secret", "application_id", "private_key")}
    Recording(lambda: Vonage(Auth(**known))).run([
        sms, messages, voice, verify, verify_legacy, numbers, number_insight, application, account, subaccounts, users,
        identity_insights, network, video, credentials,
    ])  # fmt: skip
