# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Pools of numbers to send from."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from ...product import AsyncProduct, as_dict as _as_dict
from ...hints import lazy_module
from ...number_pools.api import (
    add_pool_numbers as _number_pools_add_pool_numbers,
    create_pool as _number_pools_create_pool,
    delete_pool as _number_pools_delete_pool,
    get_pool as _number_pools_get_pool,
    list_pool_numbers as _number_pools_list_pool_numbers,
    list_pools as _number_pools_list_pools,
    remove_pool_number as _number_pools_remove_pool_number,
    remove_pool_numbers as _number_pools_remove_pool_numbers,
    update_pool as _number_pools_update_pool,
)

if TYPE_CHECKING:
    from ...number_pools import dicts as number_pools_dicts
else:
    number_pools_dicts = lazy_module("...number_pools.dicts", __package__)


class AsyncNumberPools(AsyncProduct):
    """Pools of numbers to send from: `client.number_pools`."""

    async def list_pools(self, *, page_size: int | None = None, page: int | None = None) -> number_pools_dicts.PoolPage:
        """List pools.

        One page of the pools of the account.

        In beta: it may change without notice.

        Args:
            page_size: How many entries a page has.
            page: Which page is wanted, from 1.

        Returns:
            One page of pools. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.number_pools.list_pools()

        Official page: https://developer.vonage.com/en/api/number-pools
        """
        answer: number_pools_dicts.PoolPage = await self._call(
            _number_pools_list_pools.OP.request(
                path={"account_id": self._own("api_key")}, query={"page_size": page_size, "page": page}
            )
        )
        return answer

    def iter_pools(self, *, page_size: int | None = None) -> AsyncIterator[number_pools_dicts.Pool]:
        """List pools: all of them, page by page, each page fetched when it is needed.

        In beta: it may change without notice.

        Args:
            page_size: How many entries a page has.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            async for entry in client.number_pools.iter_pools():
                print(entry)

        Official page: https://developer.vonage.com/en/api/number-pools
        """
        return self._iterate(
            _number_pools_list_pools.OP.request(
                path={"account_id": self._own("api_key")}, query={"page_size": page_size}
            )
        )

    async def create_pool(self, params: number_pools_dicts.NewPool) -> number_pools_dicts.Pool:
        """Create a pool.

        Makes an empty pool under an id of your choice.

        In beta: it may change without notice.

        Args:
            params: What to send. A dict of:
                pool_id (required): Its id.
                fallback (required): What to do where no number fits the recipient: take any of the pool, take `from` of
                    the message, or refuse the message.
                localized_sender_preferred (required): Whether a number of the recipient's country is taken where there
                    is one.
                predictable_sender_preferred (required): Whether a recipient always sees the same number.

        Returns:
            The pool. Keys: `pool_id`, `fallback`, `localized_sender_preferred`, `predictable_sender_preferred`,
            `account_id`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account. 409: The request conflicts with the current
                state.

        Example:
            response = await client.number_pools.create_pool({
                "pool_id": "spring_sale",
                "fallback": "Pool",
                "localized_sender_preferred": True,
                "predictable_sender_preferred": False,
            })

        Official page: https://developer.vonage.com/en/api/number-pools
        """
        answer: number_pools_dicts.Pool = await self._call(
            _number_pools_create_pool.OP.request(path={"account_id": self._own("api_key")}, body=_as_dict(params))
        )
        return answer

    async def get_pool(self, pool_id: str) -> number_pools_dicts.Pool:
        """Get a pool.

        One pool, without its numbers.

        In beta: it may change without notice.

        Args:
            pool_id: The pool.

        Returns:
            The pool. Keys: `pool_id`, `fallback`, `localized_sender_preferred`, `predictable_sender_preferred`,
            `account_id`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.number_pools.get_pool("spring_sale")

        Official page: https://developer.vonage.com/en/api/number-pools
        """
        answer: number_pools_dicts.Pool = await self._call(
            _number_pools_get_pool.OP.request(path={"pool_id": pool_id, "account_id": self._own("api_key")})
        )
        return answer

    async def delete_pool(self, pool_id: str) -> number_pools_dicts.Pool:
        """Delete a pool.

        Takes a pool away. Its numbers stay yours.

        In beta: it may change without notice.

        Args:
            pool_id: The pool.

        Returns:
            The pool that was. Keys: `pool_id`, `fallback`, `localized_sender_preferred`,
            `predictable_sender_preferred`, `account_id`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.number_pools.delete_pool("spring_sale")

        Official page: https://developer.vonage.com/en/api/number-pools
        """
        answer: number_pools_dicts.Pool = await self._call(
            _number_pools_delete_pool.OP.request(path={"pool_id": pool_id, "account_id": self._own("api_key")})
        )
        return answer

    async def update_pool(self, pool_id: str, params: number_pools_dicts.PoolChange) -> number_pools_dicts.Pool:
        """Change a pool.

        Changes what is given and leaves the rest.

        In beta: it may change without notice.

        Args:
            pool_id: The pool.
            params: What to send. A dict of:
                pool_id: Its id.
                fallback: What to do where no number fits the recipient: take any of the pool, take `from` of the
                    message, or refuse the message.
                localized_sender_preferred: Whether a number of the recipient's country is taken where there is one.
                predictable_sender_preferred: Whether a recipient always sees the same number.

        Returns:
            The pool as it is now. Keys: `pool_id`, `fallback`, `localized_sender_preferred`,
            `predictable_sender_preferred`, `account_id`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account. 409: The request conflicts with the current
                state.

        Example:
            response = await client.number_pools.update_pool(
                "spring_sale",
                {"fallback": "Reject", "predictable_sender_preferred": True},
            )

        Official page: https://developer.vonage.com/en/api/number-pools
        """
        answer: number_pools_dicts.Pool = await self._call(
            _number_pools_update_pool.OP.request(
                path={"pool_id": pool_id, "account_id": self._own("api_key")}, body=_as_dict(params)
            )
        )
        return answer

    async def list_pool_numbers(
        self, pool_id: str, *, page_size: int | None = None, page: int | None = None
    ) -> number_pools_dicts.PoolNumberPage:
        """List the numbers of a pool.

        One page of the numbers in a pool.

        In beta: it may change without notice.

        Args:
            pool_id: The pool.
            page_size: How many entries a page has.
            page: Which page is wanted, from 1.

        Returns:
            One page of numbers. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.number_pools.list_pool_numbers("spring_sale")

        Official page: https://developer.vonage.com/en/api/number-pools
        """
        answer: number_pools_dicts.PoolNumberPage = await self._call(
            _number_pools_list_pool_numbers.OP.request(
                path={"pool_id": pool_id, "account_id": self._own("api_key")},
                query={"page_size": page_size, "page": page},
            )
        )
        return answer

    def iter_pool_numbers(self, pool_id: str, *, page_size: int | None = None) -> AsyncIterator[str]:
        """List the numbers of a pool: all of them, page by page, each page fetched when it is needed.

        In beta: it may change without notice.

        Args:
            pool_id: The pool.
            page_size: How many entries a page has.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            async for entry in client.number_pools.iter_pool_numbers("spring_sale"):
                print(entry)

        Official page: https://developer.vonage.com/en/api/number-pools
        """
        return self._iterate(
            _number_pools_list_pool_numbers.OP.request(
                path={"pool_id": pool_id, "account_id": self._own("api_key")}, query={"page_size": page_size}
            )
        )

    async def add_pool_numbers(self, pool_id: str, numbers: list[str]) -> number_pools_dicts.PoolNumbersDone:
        """Add numbers to a pool.

        Puts numbers of the account into a pool. Where only some of them could be added, `error` of the answer tells
        which not; where none could, that is an error.

        In beta: it may change without notice.

        Args:
            pool_id: The pool.
            numbers: The numbers with country code and without plus sign.

        Returns:
            The numbers that are in the pool now. Or: Some of the numbers are in the pool now. Keys: `numbers`,
            `_links`, `error`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, has too many numbers, or nothing could
                be done with any of them. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.number_pools.add_pool_numbers("spring_sale", ["447700900001", "447700900002"])

        Official page: https://developer.vonage.com/en/api/number-pools
        """
        answer: number_pools_dicts.PoolNumbersDone = await self._call(
            _number_pools_add_pool_numbers.OP.request(
                path={"pool_id": pool_id, "account_id": self._own("api_key")}, body={"numbers": numbers}
            )
        )
        return answer

    async def remove_pool_numbers(self, pool_id: str, numbers: list[str]) -> None | number_pools_dicts.PoolNumbersDone:
        """Remove numbers from a pool.

        Takes up to 50 numbers out of a pool. Where only some of them could be removed, there is an answer whose `error`
        tells which not; where none could, that is an error.

        In beta: it may change without notice.

        Args:
            pool_id: The pool.
            numbers: The numbers with country code and without plus sign.

        Returns:
            None of the numbers is in the pool any more. Or: Some of the numbers have left the pool. Keys: `numbers`,
            `_links`, `error`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, has too many numbers, or nothing could
                be done with any of them. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.number_pools.remove_pool_numbers("spring_sale", ["447700900001", "447700900002"])

        Official page: https://developer.vonage.com/en/api/number-pools
        """
        answer: None | number_pools_dicts.PoolNumbersDone = await self._call(
            _number_pools_remove_pool_numbers.OP.request(
                path={"pool_id": pool_id, "account_id": self._own("api_key")}, body={"numbers": numbers}
            )
        )
        return answer

    async def remove_pool_number(self, pool_id: str, number: str) -> None:
        """Remove a number from a pool.

        Takes one number out of a pool.

        In beta: it may change without notice.

        Args:
            pool_id: The pool.
            number: A number in the pool.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read, has too many numbers, or nothing could
                be done with any of them. 404: There is no such thing, or it belongs to another account.

        Example:
            await client.number_pools.remove_pool_number("spring_sale", "447700900001")

        Official page: https://developer.vonage.com/en/api/number-pools
        """
        answer: None = await self._call(
            _number_pools_remove_pool_number.OP.request(
                path={"pool_id": pool_id, "number": number, "account_id": self._own("api_key")}
            )
        )
        return answer
