# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
"""The models of VBC Provisioning. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .link import Link as Link
    from .page_links import PageLinks as PageLinks
    from .self_links import SelfLinks as SelfLinks
    from .vbc_account import VbcAccount as VbcAccount
    from .vbc_account_answer import VbcAccountAnswer as VbcAccountAnswer
    from .vbc_account_answer_embedded import VbcAccountAnswerEmbedded as VbcAccountAnswerEmbedded
    from .vbc_address import VbcAddress as VbcAddress
    from .vbc_contact import VbcContact as VbcContact
    from .vbc_error import VbcError as VbcError
    from .vbc_extension import VbcExtension as VbcExtension
    from .vbc_extension_answer import VbcExtensionAnswer as VbcExtensionAnswer
    from .vbc_extension_answer_embedded import VbcExtensionAnswerEmbedded as VbcExtensionAnswerEmbedded
    from .vbc_extension_details import VbcExtensionDetails as VbcExtensionDetails
    from .vbc_extension_of_user import VbcExtensionOfUser as VbcExtensionOfUser
    from .vbc_extension_page import VbcExtensionPage as VbcExtensionPage
    from .vbc_extension_page_embedded import VbcExtensionPageEmbedded as VbcExtensionPageEmbedded
    from .vbc_handset import VbcHandset as VbcHandset
    from .vbc_invalid import VbcInvalid as VbcInvalid
    from .vbc_location import VbcLocation as VbcLocation
    from .vbc_location_address import VbcLocationAddress as VbcLocationAddress
    from .vbc_location_answer import VbcLocationAnswer as VbcLocationAnswer
    from .vbc_location_answer_embedded import VbcLocationAnswerEmbedded as VbcLocationAnswerEmbedded
    from .vbc_location_page import VbcLocationPage as VbcLocationPage
    from .vbc_location_page_embedded import VbcLocationPageEmbedded as VbcLocationPageEmbedded
    from .vbc_number import VbcNumber as VbcNumber
    from .vbc_page import VbcPage as VbcPage
    from .vbc_person import VbcPerson as VbcPerson
    from .vbc_user import VbcUser as VbcUser
    from .vbc_user_answer import VbcUserAnswer as VbcUserAnswer
    from .vbc_user_answer_embedded import VbcUserAnswerEmbedded as VbcUserAnswerEmbedded
    from .vbc_user_page import VbcUserPage as VbcUserPage
    from .vbc_user_page_embedded import VbcUserPageEmbedded as VbcUserPageEmbedded
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "InvalidParameter": "invalid_parameter",
            "Link": "link",
            "PageLinks": "page_links",
            "SelfLinks": "self_links",
            "VbcAccount": "vbc_account",
            "VbcAccountAnswer": "vbc_account_answer",
            "VbcAccountAnswerEmbedded": "vbc_account_answer_embedded",
            "VbcAddress": "vbc_address",
            "VbcContact": "vbc_contact",
            "VbcError": "vbc_error",
            "VbcExtension": "vbc_extension",
            "VbcExtensionAnswer": "vbc_extension_answer",
            "VbcExtensionAnswerEmbedded": "vbc_extension_answer_embedded",
            "VbcExtensionDetails": "vbc_extension_details",
            "VbcExtensionOfUser": "vbc_extension_of_user",
            "VbcExtensionPage": "vbc_extension_page",
            "VbcExtensionPageEmbedded": "vbc_extension_page_embedded",
            "VbcHandset": "vbc_handset",
            "VbcInvalid": "vbc_invalid",
            "VbcLocation": "vbc_location",
            "VbcLocationAddress": "vbc_location_address",
            "VbcLocationAnswer": "vbc_location_answer",
            "VbcLocationAnswerEmbedded": "vbc_location_answer_embedded",
            "VbcLocationPage": "vbc_location_page",
            "VbcLocationPageEmbedded": "vbc_location_page_embedded",
            "VbcNumber": "vbc_number",
            "VbcPage": "vbc_page",
            "VbcPerson": "vbc_person",
            "VbcUser": "vbc_user",
            "VbcUserAnswer": "vbc_user_answer",
            "VbcUserAnswerEmbedded": "vbc_user_answer_embedded",
            "VbcUserPage": "vbc_user_page",
            "VbcUserPageEmbedded": "vbc_user_page_embedded",
        },
    )
