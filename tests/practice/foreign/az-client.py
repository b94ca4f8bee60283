"""`az` of a script's PATH: hands its words to the Azure CLI that runs already."""

import json
import os
import socket
import sys

with socket.socket(socket.AF_UNIX) as line:
    line.connect(os.environ["AZ_RESIDENT"])
    line.sendall(json.dumps(sys.argv[1:]).encode() + b"\n")
    answer = b""
    while part := line.recv(65536):
        answer += part
heard = json.loads(answer)
sys.stdout.write(heard["out"])
sys.stderr.write(heard["err"])
sys.exit(heard["code"])
