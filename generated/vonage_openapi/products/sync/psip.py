# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""SIP domains and their users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import Product, as_dict as _as_dict
from ...hints import lazy_module
from ...psip.api import (
    create_domain as _psip_create_domain,
    create_domain_user as _psip_create_domain_user,
    delete_domain as _psip_delete_domain,
    delete_domain_user as _psip_delete_domain_user,
    get_domain as _psip_get_domain,
    get_domain_user as _psip_get_domain_user,
    list_domain_endpoints as _psip_list_domain_endpoints,
    list_domain_users as _psip_list_domain_users,
    list_domains as _psip_list_domains,
    replace_domain as _psip_replace_domain,
    replace_domain_user as _psip_replace_domain_user,
)

if TYPE_CHECKING:
    from ...psip import dicts as psip_dicts
else:
    psip_dicts = lazy_module("...psip.dicts", __package__)


class Psip(Product):
    """SIP domains and their users: `client.psip`."""

    def list_domains(self) -> list[psip_dicts.Domain]:
        """List SIP domains.

        All SIP domains of the account.

        Returns:
            The domains.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.psip.list_domains()

        Official page: https://developer.vonage.com/en/api/psip
        """
        answer: list[psip_dicts.Domain] = self._call(_psip_list_domains.OP.request())
        return answer

    def create_domain(self, params: psip_dicts.DomainParams) -> psip_dicts.Domain:
        """Create a SIP domain.

        Opens a domain whose calls an application answers.

        Args:
            params: What to send. A dict of:
                name (required): Its name, 5 to 32 characters, which becomes part of its SIP addresses.
                application_id (required): The application that answers its calls.
                acl (required): The IP addresses from which calls may come, single ones or blocks in CIDR notation.
                tls: Whether calls are set up over TLS. Optional leaves that to the caller.
                srtp: Whether sound travels over SRTP. Optional leaves that to the caller.
                digest_auth: Whether users, 200 at most, may log in with a name and a secret.
                domain_type: `app` leads calls into an application, `trunk` is a SIP trunk.

        Returns:
            The domain. Keys: `name`, `application_id`, `acl`, `tls`, `srtp`, `digest_auth`, `domain_type`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 422: The
                request is well-formed but its contents are not acceptable.

        Example:
            response = client.psip.create_domain({
                "name": "harbourside",
                "application_id": "5b0e3a6c-9f41-4a58-8c1d-7e2f6a9b0c3d",
                "acl": ["198.51.100.0/28", "203.0.113.9"],
            })

        Official page: https://developer.vonage.com/en/api/psip
        """
        answer: psip_dicts.Domain = self._call(_psip_create_domain.OP.request(body=_as_dict(params)))
        return answer

    def get_domain(self, domain: str) -> psip_dicts.Domain:
        """Get a SIP domain.

        One domain with its settings.

        Args:
            domain: The name of the domain.

        Returns:
            The domain. Keys: `name`, `application_id`, `acl`, `tls`, `srtp`, `digest_auth`, `domain_type`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = client.psip.get_domain("harbourside")

        Official page: https://developer.vonage.com/en/api/psip
        """
        answer: psip_dicts.Domain = self._call(_psip_get_domain.OP.request(path={"domain": domain}))
        return answer

    def replace_domain(self, domain: str, params: psip_dicts.DomainParams) -> psip_dicts.Domain:
        """Replace a SIP domain.

        Gives a domain other settings. All of them are given; what is left out takes its default.

        Args:
            domain: The name of the domain.
            params: What to send. A dict of:
                name (required): Its name, 5 to 32 characters, which becomes part of its SIP addresses.
                application_id (required): The application that answers its calls.
                acl (required): The IP addresses from which calls may come, single ones or blocks in CIDR notation.
                tls: Whether calls are set up over TLS. Optional leaves that to the caller.
                srtp: Whether sound travels over SRTP. Optional leaves that to the caller.
                digest_auth: Whether users, 200 at most, may log in with a name and a secret.
                domain_type: `app` leads calls into an application, `trunk` is a SIP trunk.

        Returns:
            The domain as it is now. Or: The domain, which is new or has changed. Keys: `name`, `application_id`, `acl`,
            `tls`, `srtp`, `digest_auth`, `domain_type`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account. 422: The request is well-formed but its
                contents are not acceptable.

        Example:
            response = client.psip.replace_domain(
                "harbourside",
                {"name": "harbourside", "application_id": "5b0e3a6c-9f41-4a58-8c1d-7e2f6a9b0c3d", "acl":
                ["198.51.100.0/28"], "tls": "always", "digest_auth": True},
            )

        Official page: https://developer.vonage.com/en/api/psip
        """
        answer: psip_dicts.Domain = self._call(
            _psip_replace_domain.OP.request(path={"domain": domain}, body=_as_dict(params))
        )
        return answer

    def delete_domain(self, domain: str, *, cascade: bool | None = None) -> None:
        """Delete a SIP domain.

        Closes a domain; with `cascade` its users go as well.

        Args:
            domain: The name of the domain.
            cascade: Whether the users of the domain are deleted too.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            client.psip.delete_domain("harbourside")

        Official page: https://developer.vonage.com/en/api/psip
        """
        answer: None = self._call(_psip_delete_domain.OP.request(path={"domain": domain}, query={"cascade": cascade}))
        return answer

    def list_domain_users(self, domain: str) -> list[psip_dicts.DomainUser]:
        """List the users of a domain.

        Everybody who may log in to a domain.

        Args:
            domain: The name of the domain.

        Returns:
            The users.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = client.psip.list_domain_users("harbourside")

        Official page: https://developer.vonage.com/en/api/psip
        """
        answer: list[psip_dicts.DomainUser] = self._call(_psip_list_domain_users.OP.request(path={"domain": domain}))
        return answer

    def create_domain_user(self, domain: str, params: psip_dicts.NewDomainUser) -> psip_dicts.DomainUser:
        """Create a user of a domain.

        Lets somebody log in to a domain whose `digest_auth` is on. A domain holds up to 200 users.

        Args:
            domain: The name of the domain.
            params: What to send. A dict of:
                key (required): The name to log in with.
                secret (required): The secret to log in with.

        Returns:
            The user. Keys: `key`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account. 409: The request conflicts with the current
                state. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.psip.create_domain_user(
                "harbourside",
                {"key": "front-desk", "secret": "Kittiwake-Ledge-38"},
            )

        Official page: https://developer.vonage.com/en/api/psip
        """
        answer: psip_dicts.DomainUser = self._call(
            _psip_create_domain_user.OP.request(path={"domain": domain}, body=_as_dict(params))
        )
        return answer

    def get_domain_user(self, domain: str, key: str) -> psip_dicts.DomainUser:
        """Get a user of a domain.

        Somebody who may log in to a domain.

        Args:
            domain: The name of the domain.
            key: The name of the user.

        Returns:
            The user. Keys: `key`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = client.psip.get_domain_user("harbourside", "front-desk")

        Official page: https://developer.vonage.com/en/api/psip
        """
        answer: psip_dicts.DomainUser = self._call(
            _psip_get_domain_user.OP.request(path={"domain": domain, "key": key})
        )
        return answer

    def replace_domain_user(self, domain: str, key: str, params: psip_dicts.NewDomainUser) -> psip_dicts.DomainUser:
        """Create or replace a user of a domain.

        Gives a user another secret, or makes the user if there is none of this name.

        Args:
            domain: The name of the domain.
            key: The name of the user.
            params: What to send. A dict of:
                key (required): The name to log in with.
                secret (required): The secret to log in with.

        Returns:
            The user. Keys: `key`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account. 422: The request is well-formed but its
                contents are not acceptable.

        Example:
            response = client.psip.replace_domain_user(
                "harbourside",
                "front-desk",
                {"key": "front-desk", "secret": "Razorbill-Quay-52"},
            )

        Official page: https://developer.vonage.com/en/api/psip
        """
        answer: psip_dicts.DomainUser = self._call(
            _psip_replace_domain_user.OP.request(path={"domain": domain, "key": key}, body=_as_dict(params))
        )
        return answer

    def delete_domain_user(self, domain: str, key: str) -> None:
        """Delete a user of a domain.

        From now on the user cannot log in.

        Args:
            domain: The name of the domain.
            key: The name of the user.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            client.psip.delete_domain_user("harbourside", "front-desk")

        Official page: https://developer.vonage.com/en/api/psip
        """
        answer: None = self._call(_psip_delete_domain_user.OP.request(path={"domain": domain, "key": key}))
        return answer

    def list_domain_endpoints(self, domain: str) -> list[psip_dicts.DomainEndpoint]:
        """List the addresses of a domain.

        The SIP addresses under which a domain takes calls.

        Args:
            domain: The name of the domain.

        Returns:
            The addresses.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = client.psip.list_domain_endpoints("harbourside")

        Official page: https://developer.vonage.com/en/api/psip
        """
        answer: list[psip_dicts.DomainEndpoint] = self._call(
            _psip_list_domain_endpoints.OP.request(path={"domain": domain})
        )
        return answer
