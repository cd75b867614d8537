"""Programs for 3.18 and the products that the platform has shut down since."""

from __future__ import annotations

from tests.vonage.product_case import UUID
from tests.vonage.v3_programs import Program, joined

WITH_APPLICATION = "client = vonage.Client(application_id=APPLICATION_ID, private_key=PRIVATE_KEY)\n"
NUMBER = "447700900123"
SCOPE = "dpv:FraudPreventionAndDetection#"
LIST = f"/v0.1/bulk/lists/{UUID}"
CONSENT, TOKEN = "/oauth2/bc-authorize", "/oauth2/token"
CIBA = {"grant_type": "urn:openid:params:grant-type:ciba", "auth_req_id": "arq-1"}
BY_CODE = {"grant_type": "authorization_code", "code": "c-1", "redirect_uri": "https://example.com/back"}


def room(path: str = "") -> str:
    return f"/v1/meetings/rooms{path}"


def theme(path: str = "") -> str:
    return f"/v1/meetings/themes/{UUID}{path}"


SUNSET_PROGRAMS = [
    Program(
        "meeting rooms and their recordings",
        joined(
            WITH_APPLICATION,
            """
        client.meetings.create_room({'display_name': 'my_test_room'})
        params = {'display_name': 'weekly', 'type': 'long_term', 'expires_at': '2030-01-30T00:47:04+0000'}
        meeting = client.meetings.create_room(params)
        client.meetings.get_room(room_id=UUID)
        client.meetings.list_rooms()
        client.meetings.list_rooms(page_size=2, start_id=0, end_id=99)
        client.meetings.update_room(room_id=UUID, params={'update_details': {'expire_after_use': True}})
        client.meetings.add_theme_to_room(room_id=UUID, theme_id=UUID)
        client.meetings.get_recording(recording_id=UUID)
        client.meetings.get_session_recordings(session_id='2_MX4')
        client.meetings.list_dial_in_numbers()
        print(client.meetings.delete_recording(recording_id=UUID))
        """,
        ),
        [
            ("POST", room(), {"display_name": "my_test_room"}),
            ("POST", room(), {"type": "long_term", "expires_at": "2030-01-30T00:47:04+0000"}),
            ("GET", room(f"/{UUID}"), {}),
            ("GET", room(), {"page_size": "20"}),
            ("GET", room(), {"page_size": "2", "start_id": "0", "end_id": "99"}),
            ("PATCH", room(f"/{UUID}"), {"update_details": {"expire_after_use": True}}),
            ("PATCH", room(f"/{UUID}"), {"update_details": {"theme_id": UUID}}),
            ("GET", f"/v1/meetings/recordings/{UUID}", {}),
            ("GET", "/v1/meetings/sessions/2_MX4/recordings", {}),
            ("GET", "/v1/meetings/dial-in-numbers", {}),
            ("DELETE", f"/v1/meetings/recordings/{UUID}", {}),
        ],
        prints="None",
    ),
    Program(
        "themes of meetings",
        joined(
            WITH_APPLICATION,
            """
        client.meetings.create_theme({'main_color': '#12f64e', 'brand_text': 'My Company'})
        client.meetings.list_themes()
        client.meetings.get_theme(UUID)
        client.meetings.update_theme(UUID, {'update_details': {'theme_name': 'my_new_name'}})
        client.meetings.list_rooms_with_theme_id(UUID, page_size=5, start_id=0, end_id=99999999)
        client.meetings.update_application_theme(theme_id=UUID)
        print(client.meetings.upload_logo_to_theme(theme_id=UUID, path_to_image=PRIVATE_KEY_FILE, logo_type='white'))
        client.meetings.delete_theme(UUID, force=True)
        """,
        ),
        [
            ("POST", "/v1/meetings/themes", {"main_color": "#12f64e", "brand_text": "My Company"}),
            ("GET", "/v1/meetings/themes", {}),
            ("GET", theme(), {}),
            ("PATCH", theme(), {"update_details": {"theme_name": "my_new_name"}}),
            ("GET", theme("/rooms"), {"page_size": "5", "start_id": "0", "end_id": "99999999"}),
            ("PATCH", "/v1/meetings/applications", {"update_details": {"default_theme_id": UUID}}),
            ("GET", "/v1/meetings/themes/logos-upload-urls", {}),
            ("POST", "/storage", {}),
            ("PUT", theme("/finalizeLogos"), {"keys": ["k-1"]}),
            ("DELETE", theme(), {"force": "true"}),
        ],
        prints=f"Logo upload to theme: {UUID} was successful.",
    ),
    Program(
        "what was wrong with a room, a theme or a list",
        joined(
            WITH_APPLICATION,
            """
        from vonage.errors import MeetingsError, ProactiveConnectError, NumberVerificationError, ClientError
        refused = [
            (MeetingsError, client.meetings.create_room, []),
            (MeetingsError, client.meetings.create_room, [{'display_name': 'x', 'expires_at': '2030-01-30'}]),
            (MeetingsError, client.meetings.create_room, [{'display_name': 'x', 'type': 'long_term'}]),
            (MeetingsError, client.meetings.create_theme, [{'main_color': '#12f64e'}]),
            (ProactiveConnectError, client.proactive_connect.create_list, [{}]),
            (ProactiveConnectError, client.proactive_connect.update_list, [UUID, {'description': 'no name'}]),
            (ProactiveConnectError, client.proactive_connect.create_list,
             [{'name': 'x', 'datasource': {'type': 'salesforce', 'soql': 'select Id from Lead'}}]),
            (ProactiveConnectError, client.proactive_connect.list_all_lists, [-1]),
            (ProactiveConnectError, client.proactive_connect.list_events, [1, -1]),
            (NumberVerificationError, client.number_verification.verify, ['token', '447700900123', '00ff']),
            (NumberVerificationError, client.number_verification.verify, ['token']),
        ]
        for kind, method, arguments in refused:
            try:
                method(*arguments)
            except kind as error:
                assert isinstance(error, ClientError)
                continue
            print('not refused:', method, arguments)
        """,
        ),
        [],
    ),
    Program(
        "lists of people",
        joined(
            WITH_APPLICATION,
            """
        client.proactive_connect.list_all_lists()
        client.proactive_connect.list_all_lists(page=1, page_size=5)
        client.proactive_connect.create_list({'name': 'my_list'})
        client.proactive_connect.create_list({
            'name': 'my name', 'tags': ['vip'], 'attributes': [{'name': 'phone_number', 'alias': 'phone'}],
            'datasource': {'type': 'salesforce', 'integration_id': 'credentials', 'soql': 'select Id FROM Contact'},
        })
        client.proactive_connect.get_list(UUID)
        client.proactive_connect.update_list(UUID, {'name': 'my_list', 'tags': ['vip', 'sport', 'football']})
        client.proactive_connect.clear_list(UUID)
        client.proactive_connect.sync_list_from_datasource(UUID)
        client.proactive_connect.list_all_items(UUID, page=1, page_size=10)
        client.proactive_connect.create_item(UUID, {'firstName': 'John', 'phone': '123456789101'})
        client.proactive_connect.get_item(UUID, UUID)
        client.proactive_connect.update_item(UUID, UUID, {'firstName': 'John'})
        client.proactive_connect.delete_item(UUID, UUID)
        client.proactive_connect.upload_list_items(UUID, PRIVATE_KEY_FILE)
        client.proactive_connect.list_events(page=1, page_size=10)
        client.proactive_connect.download_list_items(UUID, PRIVATE_KEY_FILE)
        client.proactive_connect.delete_list(UUID)
        """,
        ),
        [
            ("GET", "/v0.1/bulk/lists", {}),
            ("GET", "/v0.1/bulk/lists", {"page": "1", "page_size": "5"}),
            ("POST", "/v0.1/bulk/lists", {"name": "my_list"}),
            ("POST", "/v0.1/bulk/lists", {"name": "my name", "tags": ["vip"]}),
            ("GET", LIST, {}),
            ("PUT", LIST, {"name": "my_list"}),
            ("POST", f"{LIST}/clear", {}),
            ("POST", f"{LIST}/fetch", {}),
            ("GET", f"{LIST}/items", {"page": "1", "page_size": "10"}),
            ("POST", f"{LIST}/items", {"data": {"firstName": "John", "phone": "123456789101"}}),
            ("GET", f"{LIST}/items/{UUID}", {}),
            ("PUT", f"{LIST}/items/{UUID}", {"data": {"firstName": "John"}}),
            ("DELETE", f"{LIST}/items/{UUID}", {}),
            ("POST", f"{LIST}/items/import", {}),
            ("GET", "/v0.1/bulk/events", {"page": "1", "page_size": "10"}),
            ("GET", f"{LIST}/items/download", {}),
            ("DELETE", LIST, {}),
        ],
    ),
    Program(
        "SIM swaps",
        joined(
            WITH_APPLICATION,
            f"""
        print(client.sim_swap.check('{NUMBER}', max_age=24)['swapped'])
        client.sim_swap.get_last_swap_date('{NUMBER}')
        """,
        ),
        [
            ("POST", CONSENT, {"login_hint": f"tel:+{NUMBER}", "scope": f"{SCOPE}check-sim-swap"}),
            ("POST", TOKEN, CIBA),
            ("POST", "/camara/sim-swap/v040/check", {"phoneNumber": NUMBER, "maxAge": 24}),
            ("POST", CONSENT, {"login_hint": f"tel:+{NUMBER}", "scope": f"{SCOPE}retrieve-sim-swap-date"}),
            ("POST", TOKEN, CIBA),
            ("POST", "/camara/sim-swap/v040/retrieve-date", {"phoneNumber": NUMBER}),
        ],
        prints="False",
    ),
    Program(
        "the number of a handset",
        joined(
            WITH_APPLICATION,
            f"""
        print(client.number_verification.get_oidc_url(
            redirect_uri='https://example.com/back', state='abc', login_hint='{NUMBER}'
        ))
        token = client.number_verification.exchange_code_for_token('c-1', 'https://example.com/back')
        client.number_verification.verify(access_token=token, phone_number='{NUMBER}')
        client.number_verification.verify(token, '', hashed_phone_number='00ff')
        """,
        ),
        [
            ("POST", TOKEN, BY_CODE),
            ("POST", "/camara/number-verification/v031/verify", {"phoneNumber": NUMBER}),
            ("POST", "/camara/number-verification/v031/verify", {"hashedPhoneNumber": "00ff"}),
        ],
        prints=(
            f"https://oidc.idp.vonage.com/oauth2/auth?client_id={UUID}&redirect_uri=https%3A%2F%2Fexample.com%2Fback"
            "&response_type=code&scope=openid+dpv%3AFraudPreventionAndDetection%23number-verification-verify-read"
            f"&state=abc&login_hint=%2B{NUMBER}"
        ),
    ),
    Program(
        "tokens by hand",
        joined(
            WITH_APPLICATION,
            f"""
        from vonage.camara_auth import CamaraAuth
        auth = client.camara_auth
        assert 'CamaraAuth' in type(auth).__name__ and callable(CamaraAuth)
        response = auth.make_oidc_request(number='{NUMBER}', scope='dpv:Some#thing')
        print(auth.request_backend_camara_token(response))
        auth.request_frontend_camara_token('c-1', 'https://example.com/back')
        """,
        ),
        [
            ("POST", CONSENT, {"login_hint": f"tel:+{NUMBER}", "scope": "dpv:Some#thing"}),
            ("POST", TOKEN, CIBA),
            ("POST", TOKEN, BY_CODE),
        ],
        prints="of-the-network",
    ),
]
