"""Azure CLI as Debian ships it (2.45), told what later releases take as `core.instance_discovery=false`:
not to ask login.microsoftonline.com whether the sign-in service of a registered cloud is genuine."""

import runpy

from azure.cli.core.auth.identity import Identity

usual = Identity._msal_app_kwargs.fget
Identity._msal_app_kwargs = property(lambda self: {**usual(self), "instance_discovery": False})
runpy.run_module("azure.cli", run_name="__main__")
