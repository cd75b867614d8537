# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
"""The models of VBC Telephony. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .vbc_call import VbcCall as VbcCall
    from .vbc_call_change import VbcCallChange as VbcCallChange
    from .vbc_call_changed import VbcCallChanged as VbcCallChanged
    from .vbc_call_page import VbcCallPage as VbcCallPage
    from .vbc_destination import VbcDestination as VbcDestination
    from .vbc_device import VbcDevice as VbcDevice
    from .vbc_device_page import VbcDevicePage as VbcDevicePage
    from .vbc_device_provisioned import VbcDeviceProvisioned as VbcDeviceProvisioned
    from .vbc_device_registration import VbcDeviceRegistration as VbcDeviceRegistration
    from .vbc_leg import VbcLeg as VbcLeg
    from .vbc_leg_change import VbcLegChange as VbcLegChange
    from .vbc_leg_change_to import VbcLegChangeTo as VbcLegChangeTo
    from .vbc_leg_changed import VbcLegChanged as VbcLegChanged
    from .vbc_new_call import VbcNewCall as VbcNewCall
    from .vbc_new_call_from import VbcNewCallFrom as VbcNewCallFrom
    from .vbc_new_call_to import VbcNewCallTo as VbcNewCallTo
    from .vbc_page_place import VbcPagePlace as VbcPagePlace
    from .vbc_telephony_error import VbcTelephonyError as VbcTelephonyError
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "VbcCall": "vbc_call",
            "VbcCallChange": "vbc_call_change",
            "VbcCallChanged": "vbc_call_changed",
            "VbcCallPage": "vbc_call_page",
            "VbcDestination": "vbc_destination",
            "VbcDevice": "vbc_device",
            "VbcDevicePage": "vbc_device_page",
            "VbcDeviceProvisioned": "vbc_device_provisioned",
            "VbcDeviceRegistration": "vbc_device_registration",
            "VbcLeg": "vbc_leg",
            "VbcLegChange": "vbc_leg_change",
            "VbcLegChangeTo": "vbc_leg_change_to",
            "VbcLegChanged": "vbc_leg_changed",
            "VbcNewCall": "vbc_new_call",
            "VbcNewCallFrom": "vbc_new_call_from",
            "VbcNewCallTo": "vbc_new_call_to",
            "VbcPagePlace": "vbc_page_place",
            "VbcTelephonyError": "vbc_telephony_error",
        },
    )
