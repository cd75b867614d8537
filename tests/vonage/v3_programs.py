"""Programs as people wrote them for 3.x, unchanged but for the two blocks of its README that are not valid Python."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field
from typing import Any

from tests.vonage.product_case import TO, UUID


@dataclass(frozen=True)
class Program:
    """A program, and the requests that it has to make: verb, path and fields of the query, form or JSON body."""

    name: str
    code: str
    requests: list[tuple[str, str, dict[str, Any]]] = field(default_factory=list)
    prints: str = ""

    def __str__(self) -> str:
        return self.name


SMS = ("POST", "/sms/json", {"to": TO})
CREATE = ("POST", "/v1/calls", {"answer_url": ["https://example.com/answer"]})
NEW_CALL = """
    client = vonage.Client(application_id=APPLICATION_ID, private_key=PRIVATE_KEY)
    response = client.voice.create_call({
      'to': [{'type': 'phone', 'number': '14843331234'}],
      'from': {'type': 'phone', 'number': '14843335555'},
      'answer_url': ['https://example.com/answer']
    })
"""
ANSWERED_BY_POST = {"webhooks": {"answer_url": {"http_method": "POST"}}}
WITH_KEY = "client = vonage.Client(key='API_KEY', secret='API_SECRET')\n"


def joined(*parts: str) -> str:
    """One program of several pieces, each with an indentation of its own."""
    return "\n".join(textwrap.dedent(part) for part in parts)


def call(path: str) -> str:
    return f"/v1/calls/{UUID}{path}"


ON_A_CALL: list[tuple[str, str, list[tuple[str, str, dict[str, Any]]]]] = [
    (
        "hang up",
        "    client.voice.update_call(response['uuid'], action='hangup')",
        [("PUT", call(""), {"action": "hangup"})],
    ),
    (
        "play",
        """
                stream_url = 'https://example.com/voice_api_audio_streaming.mp3'
                client.voice.send_audio(response['uuid'],stream_url=[stream_url])
                client.voice.stop_audio(response['uuid'])
                """,
        [
            ("PUT", call("/stream"), {"stream_url": ["https://example.com/voice_api_audio_streaming.mp3"]}),
            ("DELETE", call("/stream"), {}),
        ],
    ),
    (
        "speak",
        """
                client.voice.send_speech(response['uuid'], text='Hello')
                client.voice.stop_speech(response['uuid'])
                """,
        [("PUT", call("/talk"), {"text": "Hello"}), ("DELETE", call("/talk"), {})],
    ),
    (
        "keys",
        "    client.voice.send_dtmf(response['uuid'], digits='1234')",
        [("PUT", call("/dtmf"), {"digits": "1234"})],
    ),
]
PROGRAMS = [
    Program(
        "balance and an SMS",
        joined(
            WITH_KEY,
            """
        print(f"Account balance is: {client.account.get_balance()}")
        client.sms.send_message({"from": VONAGE_BRAND_NAME, "to": TO_NUMBER, "text": "Hi"})
        """,
        ),
        [("GET", "/account/get-balance", {}), SMS],
        prints="Account balance is: {'",
    ),
    Program(
        "the old way",
        """
        from vonage import Sms
        sms = Sms(key=VONAGE_API_KEY, secret=VONAGE_API_SECRET)
        sms.send_message({"from": VONAGE_BRAND_NAME, "to": TO_NUMBER, "text": "Hi"})
        """,
        [SMS],
    ),
    Program(
        "from the module",
        """
        from vonage.sms import Sms
        from vonage.client import Client
        Sms(Client('k', 's')).send_message({"from": VONAGE_BRAND_NAME, "to": TO_NUMBER, "text": "Hi"})
        vonage.sms.Sms(Client('k', 's')).send_message({"from": VONAGE_BRAND_NAME, "to": TO_NUMBER, "text": "Hi"})
        """,
        [SMS, SMS],
    ),
    Program(
        "a star that brings everything, the package itself included",
        """
        from vonage import *
        client = vonage.Client(key=VONAGE_API_KEY, secret=VONAGE_API_SECRET)
        sms = Sms(client)
        try:
            sms.send_message({"from": VONAGE_BRAND_NAME, "to": TO_NUMBER, "text": "Hi"})
        except (ClientError, ServerError, AuthenticationError) as error:
            print(error)
        """,
        [SMS],
    ),
    Program(
        "from the client's module",
        """
        from vonage.client import Client, ClientError, Sms
        try:
            Sms(Client('k', 's')).send_message({"from": VONAGE_BRAND_NAME, "to": TO_NUMBER, "text": "Hi"})
        except ClientError as error:
            print(error)
        """,
        [SMS],
    ),
    Program(
        "parameters in other mappings, read, used again and unchanged",
        joined(
            WITH_KEY,
            """
        from collections import OrderedDict, UserDict, defaultdict
        from types import MappingProxyType
        params = {"from": VONAGE_BRAND_NAME, "to": TO_NUMBER, "text": "Hi", "ttl": None}
        for kind in (dict, OrderedDict, UserDict, MappingProxyType, lambda pairs: defaultdict(str, pairs)):
            client.sms.send_message(kind(params))
        client.number_insight.get_basic_number_insight(UserDict(number=TO_NUMBER))
        client.verify.start_verification(MappingProxyType({'number': TO_NUMBER, 'brand': 'AcmeInc'}))
        print(params)
        """,
        ),
        [*[SMS] * 5, ("GET", "/ni/basic/json", {"number": TO}), ("POST", "/verify/json", {"number": TO})],
        prints="{'from': 'AcmeInc', 'to': '447700900000', 'text': 'Hi', 'ttl': None}",
    ),
    Program(
        "parameters win over keywords, empty ones do not",
        joined(
            WITH_KEY,
            """
        client.verify.start_verification({'number': TO_NUMBER, 'brand': 'AcmeInc'}, brand='ignored', pin_code='1234')
        client.verify.start_verification({}, number=TO_NUMBER, brand='AcmeInc')
        client.verify.check(REQUEST_ID, {'code': '0123', 'request_id': 'ignored'})
        client.numbers.get_available_numbers('CA', {'country': 'US', 'pattern': '1888'})
        """,
        ),
        [
            ("POST", "/verify/json", {"number": TO, "brand": "AcmeInc"}),
            ("POST", "/verify/json", {"number": TO, "brand": "AcmeInc"}),
            ("POST", "/verify/check/json", {"code": "0123", "request_id": UUID.replace("-", "")}),
            ("GET", "/number/search", {"country": "CA", "pattern": "1888"}),
        ],
    ),
    Program(
        "unicode",
        WITH_KEY
        + "client.sms.send_message({'from': 'Shop', 'to': TO_NUMBER, 'text': 'こんにちは世界', 'type': 'unicode'})",
        [("POST", "/sms/json", {"text": "こんにちは世界", "type": "unicode"})],
    ),
    Program(
        "conversion",
        joined(
            WITH_KEY,
            """
        response = client.sms.send_message({'from': VONAGE_BRAND_NAME, 'to': TO_NUMBER, 'text': 'Hi'})
        client.sms.submit_sms_conversion(response['message-id'])
        """,
        ),
        [SMS, ("POST", "/conversions/sms", {"message-id": "mid-1"})],
    ),
    Program(
        "webhooks of SMS, without the brace too many",
        joined(
            WITH_KEY,
            """
        client.sms.update_default_sms_webhook({
            'moCallBackUrl': 'new.url.vonage.com',
            'drCallBackUrl': 'different.url.vonage.com'
        })
        """,
        ),
        [("POST", "/account/settings", {"moCallBackUrl": "new.url.vonage.com"})],
    ),
    *(
        Program(
            f"message over {channel}",
            WITH_KEY
            + f"response_data = client.messages.send_message({{'channel': {channel!r}, 'message_type': {kind!r}, "
            f"'to': {to!r}, 'from': {sender!r}, {kind!r}: {content!r}}})\nassert response_data['message_uuid']",
            [("POST", "/v1/messages", {"channel": channel, kind: content})],
        )
        for channel, kind, to, sender, content in [
            ("sms", "text", "447123456789", "Vonage", "Hello"),
            ("mms", "image", "11112223333", "1223345567", {"url": "https://example.com/i.jpg", "caption": "Image"}),
            ("whatsapp", "audio", "447123456789", "440123456789", {"url": "https://example.com/audio.mp3"}),
            ("messenger", "video", "594123123123123", "1012312312312", {"url": "https://example.com/video.mp4"}),
            ("viber_service", "text", "447123456789", "440123456789", "Hello"),
            ("rcs", "text", "447123456789", "Vonage", "Hello"),
        ]
    ),
    Program("make a call", NEW_CALL, [CREATE]),
    Program(
        "calls",
        """
        client = vonage.Client(application_id=APPLICATION_ID, private_key=PRIVATE_KEY)
        client.voice.get_calls()
        client.voice.get_call(UUID)
        """,
        [("GET", "/v1/calls", {}), ("GET", call(""), {})],
    ),
    *(Program(name, joined(NEW_CALL, code), [CREATE, *requests]) for name, code, requests in ON_A_CALL),
    Program(
        "a key file",
        """
        client = vonage.Client(application_id=APPLICATION_ID, private_key=PRIVATE_KEY_FILE)
        client.voice.get_calls()
        """,
        [("GET", "/v1/calls", {})],
    ),
    Program(
        "recording",
        """
        client = vonage.Client(application_id=APPLICATION_ID, private_key=PRIVATE_KEY)
        response = client.get_recording(RECORDING_URL)
        """,
        [("GET", "/v1/files/1", {})],
    ),
    Program(
        "a call that is ended with a token of one's own",
        """
        client = vonage.Client(application_id=APPLICATION_ID, private_key=PRIVATE_KEY)
        client.auth(exp=4102444800)
        print("Authorization: Bearer " + client._generate_application_jwt().decode())
        """,
        prints="Authorization: Bearer ey",
    ),
    Program(
        "call flow",
        """
        from vonage import Ncco, ConnectEndpoints
        client = vonage.Client(application_id=APPLICATION_ID, private_key=PRIVATE_KEY)
        record = Ncco.Record(eventUrl=['https://example.com'])
        talk = Ncco.Talk(text='Hello', bargeIn=True, loop=5, premium=True)
        phone = ConnectEndpoints.PhoneEndpoint(number='447000000000', dtmfAnswer='1p2p3p#**903#')
        connect = Ncco.Connect(endpoint=phone, eventUrl=['https://example.com/events'], from_='447000000000')
        ncco = Ncco.build_ncco(record, connect, talk)
        response = client.voice.create_call({
            'to': [{'type': 'phone', 'number': TO_NUMBER}],
            'from': {'type': 'phone', 'number': TO_NUMBER},
            'ncco': ncco
        })
        """,
        [("POST", "/v1/calls", {"to": [{"type": "phone", "number": TO}]})],
    ),
    Program(
        "a call flow of what only the builder of 3.x took",
        """
        from vonage.ncco_builder import Ncco, ConnectEndpoints, InputTypes
        client = vonage.Client(application_id=APPLICATION_ID, private_key=PRIVATE_KEY)
        sip = ConnectEndpoints.SipEndpoint(uri='desk@sip.example.com', headers={'branch': 1})
        ncco = Ncco.build_ncco(
            Ncco.Conversation(name='room', canSpeak=('a',), musicOnHoldUrl='HTTPS://example.com/hold.mp3'),
            Ncco.Stream(streamUrl='https://example.com/a.mp3', loop='2', level='0.5'),
            Ncco.Input(type='dtmf', dtmf=InputTypes.Dtmf(maxDigits='4'), eventUrl='https://example.com/keys'),
            actions=[Ncco.Connect(endpoint=sip, from_='AcmeInc', timeout=15.0, eventMethod='get')],
        )
        assert ncco[0] == {
            'action': 'connect', 'endpoint': [{'type': 'sip', 'uri': 'desk@sip.example.com', 'headers': {'branch': 1}}],
            'from': 'AcmeInc', 'timeout': 15, 'eventMethod': 'GET',
        }
        client.voice.create_call(to=[{'type': 'phone', 'number': TO_NUMBER}], ncco=ncco)
        """,
        [("POST", "/v1/calls", {"random_from_number": True})],
    ),
    Program(
        "calls as programs wrote them, which 3.x sent unseen",
        """
        client = vonage.Client(application_id=APPLICATION_ID, private_key=PRIVATE_KEY)
        for call in (
            {'to': [{'type': 'phone', 'number': '+44 (0)7700 900000'}], 'from': '447700900001',
             'answer_url': 'https://example.com/answer', 'event_url': 'HTTPS://example.com/events'},
            {'to': [{'type': 'sip', 'user': 'desk', 'domain': 'acme'}], 'from': {'type': 'phone', 'number': 447700900001},
             'ncco': [{'action': 'input'}]},
            {'to': [{'type': 'phone', 'number': 447700900000}], 'random_from_number': True, 'ringing_timer': None,
             'ncco': [
                 {'action': 'connect', 'from': 'AcmeInc', 'eventUrl': 'https://example.com/events', 'limit': None,
                  'ringbackTone': ['https://example.com/ring.mp3'],
                  'endpoint': [{'type': 'sip', 'user': 'desk', 'domain': 'acme'}]},
                 {'action': 'conversation', 'name': 'room', 'canSpeak': ['a'], 'mute': False},
                 {'action': 'input', 'type': 'dtmf', 'dtmf': {}},
             ]},
        ):
            client.voice.create_call(call)
        """,
        [
            ("POST", "/v1/calls", {"from": "447700900001", "answer_url": "https://example.com/answer"}),
            (
                "POST",
                "/v1/calls",
                {"to": [{"type": "sip", "user": "desk", "domain": "acme"}], "ncco": [{"action": "input"}]},
            ),
            ("POST", "/v1/calls", {"to": [{"type": "phone", "number": 447700900000}], "ringing_timer": None}),
        ],
    ),
    Program(
        "a file for Viber by its path",
        """
        client = vonage.Client(application_id=APPLICATION_ID, private_key=PRIVATE_KEY)
        client.messages.send_message({
            'channel': 'viber_service', 'message_type': 'file', 'to': TO_NUMBER, 'from': 'AcmeInc',
            'file': {'url': 'files/2026', 'name': 'bill.pdf'}
        })
        """,
        [("POST", "/v1/messages", {"file": {"url": "files/2026", "name": "bill.pdf"}})],
    ),
    Program(
        "a request of one's own with the client's header",
        """
        client = vonage.Client(application_id=APPLICATION_ID, private_key=PRIVATE_KEY)
        print(client._create_jwt_auth_string().decode())
        """,
        prints="Bearer ey",
    ),
    Program(
        "verify v2",
        joined(
            WITH_KEY,
            """
        from vonage import Verify2
        verify2 = Verify2(client)
        params = {
            'locale': 'en-gb',
            'channel_timeout': 120,
            'client_ref': 'my client reference',
            'code': 'asdf1234',
            'brand': 'ACME, Inc',
            'workflow': [{'channel': 'sms', 'to': '447700900000', 'app_hash': 'asdfghjklqw'}],
        }
        verify_request = verify2.new_request(params)
        verify2.new_request({
            'brand': 'ACME, Inc',
            'fraud_check': False,
            'workflow': [
                {'channel': 'silent_auth', 'to': '447700900000'},
                {'channel': 'email', 'to': 'customer@example.com', 'from': 'business@example.com'}
            ]
        })
        verify2.check_code(UUID, 1234)
        verify2.cancel_verification(UUID)
        """,
        ),
        [
            ("POST", "/v2/verify", {"code": "asdf1234", "client_ref": "my client reference"}),
            ("POST", "/v2/verify", {"fraud_check": False}),
            ("POST", f"/v2/verify/{UUID}", {"code": "1234"}),
            ("DELETE", f"/v2/verify/{UUID}", {}),
        ],
    ),
    Program(
        "verify v1",
        joined(
            WITH_KEY,
            """
        response = client.verify.start_verification(number=TO_NUMBER, brand='AcmeInc', workflow_id=1)
        if response["status"] == "0":
            print("Started verification request_id is %s" % (response["request_id"]))
        else:
            print("Error: %s" % response["error_text"])
        client.verify.check(REQUEST_ID, code='0123')
        client.verify.search(REQUEST_ID)
        client.verify.cancel(REQUEST_ID)
        client.verify.trigger_next_event(REQUEST_ID)
        client.verify.psd2(number=TO_NUMBER, payee='AcmeInc', amount=12.5, workflow_id=2)
        """,
        ),
        [
            ("POST", "/verify/json", {"number": TO, "brand": "AcmeInc", "workflow_id": "1"}),
            ("POST", "/verify/check/json", {"code": "0123"}),
            ("GET", "/verify/search/json", {}),
            ("POST", "/verify/control/json", {"cmd": "cancel"}),
            ("POST", "/verify/control/json", {"cmd": "trigger_next_event"}),
            ("POST", "/verify/psd2/json", {"payee": "AcmeInc", "amount": "12.5", "workflow_id": "2"}),
        ],
        prints="Error: concurrent",
    ),
    Program(
        "insight",
        joined(
            WITH_KEY,
            """
        client.number_insight.get_basic_number_insight(number='447700900000')
        client.number_insight.get_standard_number_insight(number='447700900000')
        client.number_insight.get_advanced_number_insight(number='447700900000', cnam='true')
        """,
        ),
        [
            ("GET", "/ni/basic/json", {"number": TO}),
            ("GET", "/ni/standard/json", {"number": TO}),
            ("GET", "/ni/advanced/json", {"number": TO, "cnam": "true"}),
        ],
    ),
    Program(
        "account, prices, secrets",
        joined(
            WITH_KEY,
            """
        client.account.topup(trx=UUID)
        client.account.get_country_pricing(country_code='GB', type='sms')
        client.account.get_all_countries_pricing(type='sms')
        client.account.get_prefix_pricing(prefix='44', type='sms')
        secrets = client.account.list_secrets('API_KEY')
        secrets = client.account.get_secret('API_KEY', UUID)
        client.account.create_secret('API_KEY', 'awes0meNewSekret!!;');
        client.account.revoke_secret('API_KEY', 'my-secret-id')
        """,
        ),
        [
            ("POST", "/account/top-up", {"trx": UUID}),
            ("GET", "/account/get-pricing/outbound/sms", {"country": "GB"}),
            ("GET", "/account/get-full-pricing/outbound/sms", {}),
            ("GET", "/account/get-prefix-pricing/outbound/sms", {"prefix": "44"}),
            ("GET", "/accounts/API_KEY/secrets", {}),
            ("GET", f"/accounts/API_KEY/secrets/{UUID}", {}),
            ("POST", "/accounts/API_KEY/secrets", {"secret": "awes0meNewSekret!!;"}),
            ("DELETE", "/accounts/API_KEY/secrets/my-secret-id", {}),
        ],
    ),
    Program(
        "numbers",
        joined(
            WITH_KEY,
            """
        client.numbers.get_account_numbers(size=25)
        client.numbers.get_available_numbers('CA', size=25)
        client.numbers.buy_number(country='US', msisdn='14155550100')
        client.numbers.update_number({'country': 'US', 'msisdn': '14155550100', 'moHttpUrl': 'https://example.com/'})
        client.numbers.cancel_number(country='US', msisdn='14155550100')
        """,
        ),
        [
            ("GET", "/account/numbers", {"size": "25"}),
            ("GET", "/number/search", {"country": "CA", "size": "25"}),
            ("POST", "/number/buy", {"country": "US", "msisdn": "14155550100"}),
            ("POST", "/number/update", {"moHttpUrl": "https://example.com/"}),
            ("POST", "/number/cancel", {"msisdn": "14155550100"}),
        ],
    ),
    Program(
        "applications, as a dict and as keywords",
        joined(
            WITH_KEY,
            """
        response = client.application.create_application({'name': 'Example App', 'type': 'voice'})
        response = client.application.create_application(name='Example App', type='voice')
        response = client.application.list_applications()
        response = client.application.get_application(application_id=UUID)
        response = client.application.update_application(UUID, answer_method='POST')
        response = client.application.delete_application(UUID)
        assert response is None
        """,
        ),
        [
            ("POST", "/v2/applications", {"name": "Example App", "type": "voice"}),
            ("POST", "/v2/applications", {"name": "Example App", "capabilities": {"voice": {}}}),
            ("GET", "/v2/applications", {}),
            ("GET", f"/v2/applications/{UUID}", {}),
            ("GET", f"/v2/applications/{UUID}", {}),
            ("PUT", f"/v2/applications/{UUID}", {"name": "Example App", "capabilities": {"voice": ANSWERED_BY_POST}}),
            ("DELETE", f"/v2/applications/{UUID}", {}),
        ],
    ),
    Program(
        "signatures, token claims, hosts",
        """
        client = vonage.Client(signature_secret='secret')
        params = {'a': '1', 'b': '2', 'timestamp': '1461605396', 'sig': '6af838ef94998832dbfc29020b564830'}
        print('valid' if client.check_signature(params) else 'invalid')
        client = vonage.Client(application_id=APPLICATION_ID, private_key=PRIVATE_KEY)
        client.auth(nbf=1, exp=4102444800, jti='my-id')
        client.voice.get_calls()
        print(client.host(), client.api_host())
        client.host('mio.nexmo.com')
        client.api_host('myapi.vonage.com')
        print(client.host(), client.api_host())
        """,
        [("GET", "/v1/calls", {})],
        prints="valid\nrest.nexmo.com api.nexmo.com\nmio.nexmo.com myapi.vonage.com",
    ),
    Program(
        "calls that name host and path",
        joined(
            WITH_KEY,
            """
        client.get(client.host(), '/account/numbers?size=1', {'index': 2}, auth_type='params')
        client.post(client.host(), '/sms/json', {'to': TO_NUMBER}, auth_type='params', body_is_json=False)
        client.put(client.api_host(), '/v2/x', {'a': 1}, auth_type='header')
        client.delete(client.api_host(), '/v2/x', 'header')
        """,
        ),
        [
            ("GET", "/account/numbers", {"size": "1", "index": "2"}),
            SMS,
            ("PUT", "/v2/x", {"a": 1}),
            ("DELETE", "/v2/x", {}),
        ],
    ),
    Program(
        "what is allowed, read from the classes",
        """
        print('sms' in vonage.Messages.valid_message_channels, vonage.Messages.valid_message_types['sms'])
        """,
        prints="True {'text'}",
    ),
    Program(
        "errors",
        joined(
            WITH_KEY,
            """
        from vonage.errors import MessagesError
        for send, kind in (
            (lambda: client.messages.send_message({'channel': 'sms'}), MessagesError),
            (lambda: client.account.get_country_pricing('GB', 'fax'), vonage.PricingTypeError),
            (lambda: client.verify2.new_request({}), vonage.Verify2Error),
            (lambda: client.get('h', '/p', {}, 'none'), vonage.InvalidAuthenticationTypeError),
        ):
            try:
                send()
            except kind as error:
                print(isinstance(error, vonage.Error))
        """,
        ),
        prints="True\nTrue\nTrue\nTrue",
    ),
    Program(
        "users and the newer messages of 3.18",
        """
        client = vonage.Client(application_id=APPLICATION_ID, private_key=PRIVATE_KEY)
        client.users.list_users(page_size=2, order='desc')
        client.users.create_user()
        client.users.create_user({'name': 'my_user'})
        client.users.get_user(user_id=UUID)
        client.users.update_user(UUID, {'display_name': 'Name'})
        client.users.delete_user(UUID)
        client.messages.revoke_outbound_rcs_message(UUID)
        client.api_host('api-eu.vonage.com')
        client.messages.mark_whatsapp_message_read(UUID)
        """,
        [
            ("GET", "/v1/users", {"page_size": "2", "order": "desc"}),
            ("POST", "/v1/users", {}),
            ("POST", "/v1/users", {"name": "my_user"}),
            ("GET", f"/v1/users/{UUID}", {}),
            ("PATCH", f"/v1/users/{UUID}", {"display_name": "Name"}),
            ("DELETE", f"/v1/users/{UUID}", {}),
            ("PATCH", f"/v1/messages/{UUID}", {"status": "revoked"}),
            ("PATCH", f"/v1/messages/{UUID}", {"status": "read"}),
        ],
    ),
    Program(
        "subaccounts and what moves between them",
        joined(
            WITH_KEY,
            """
        made = client.subaccounts.create_subaccount('Night shift', 'Gannet-Reef-71', False)
        client.subaccounts.list_subaccounts()
        client.subaccounts.get_subaccount('1f2e3d4c')
        client.subaccounts.modify_subaccount('1f2e3d4c', suspended=True, name='Closed')
        client.subaccounts.list_credit_transfers(subaccount='1f2e3d4c')
        client.subaccounts.transfer_credit(from_='API_KEY', to='1f2e3d4c', amount=0.5, reference='May')
        client.subaccounts.list_balance_transfers('2026-04-01T00:00:00Z', '2026-04-30T00:00:00Z')
        client.subaccounts.transfer_balance('API_KEY', '1f2e3d4c', 2)
        client.subaccounts.transfer_number(from_='API_KEY', to='1f2e3d4c', number=447700900123, country='GB')
        """,
        ),
        [
            (
                "POST",
                "/accounts/API_KEY/subaccounts",
                {"name": "Night shift", "secret": "Gannet-Reef-71", "use_primary_account_balance": False},
            ),
            ("GET", "/accounts/API_KEY/subaccounts", {}),
            ("GET", "/accounts/API_KEY/subaccounts/1f2e3d4c", {}),
            ("PATCH", "/accounts/API_KEY/subaccounts/1f2e3d4c", {"suspended": True, "name": "Closed"}),
            (
                "GET",
                "/accounts/API_KEY/credit-transfers",
                {"start_date": "1970-01-01T00:00:00Z", "subaccount": "1f2e3d4c"},
            ),
            (
                "POST",
                "/accounts/API_KEY/credit-transfers",
                {"from": "API_KEY", "to": "1f2e3d4c", "amount": 0.5, "reference": "May"},
            ),
            (
                "GET",
                "/accounts/API_KEY/balance-transfers",
                {"start_date": "2026-04-01T00:00:00Z", "end_date": "2026-04-30T00:00:00Z"},
            ),
            ("POST", "/accounts/API_KEY/balance-transfers", {"from": "API_KEY", "to": "1f2e3d4c", "amount": 2}),
            (
                "POST",
                "/accounts/API_KEY/transfer-number",
                {"from": "API_KEY", "to": "1f2e3d4c", "number": 447700900123, "country": "GB"},
            ),
        ],
    ),
]
