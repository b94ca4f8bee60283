"""Azure CLI kept running: reads a command line (JSON) from a connection, runs it as `az` would in a process of its own, and
answers with what it printed. Its start takes most of the time of a short command, and a guide is a hundred of them."""

import json
import os
import runpy
import socketserver
import sys
import tempfile

from azure.cli.core.auth.identity import Identity
from azure.cli.core import get_default_cli

import azure.cli.command_modules.profile.custom
import azure.cli.command_modules.resource.custom
import azure.cli.command_modules.role.custom
import azure.cli.command_modules.util.custom

usual = Identity._msal_app_kwargs.fget
Identity._msal_app_kwargs = property(lambda self: {**usual(self), "instance_discovery": False})


def run(words, out, err):
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.dup2(out.fileno(), 1)
    os.dup2(err.fileno(), 2)
    sys.argv = ["az", *words]
    code = 1
    try:
        runpy.run_module("azure.cli", run_name="__main__")
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 0 if ended.code is None else 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def read(file):
    file.seek(0)
    return file.read().decode()


class Answer(socketserver.StreamRequestHandler):
    def handle(self):
        words = json.loads(self.rfile.readline())
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            code = run(words, out, err)
            self.wfile.write(json.dumps({"code": code, "out": read(out), "err": read(err)}).encode())


get_default_cli()
with socketserver.UnixStreamServer(sys.argv[1], Answer) as server:
    print("ready", flush=True)
    server.serve_forever()
