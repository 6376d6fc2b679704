"""Starts the server, asks for the sign-in page until it comes, and prints the milliseconds from the start of the process.

One quiet process with ten milliseconds between two tries: a new curl for each try would take half a core from the server.
Usage: first_page.py PAGE-FILE URL COMMAND...      prints "PID MILLISECONDS" and leaves the server running
"""
import http.client
import subprocess
import sys
import time
from urllib.parse import urlparse


def main() -> None:
    file, url, command = sys.argv[1], urlparse(sys.argv[2]), sys.argv[3:]
    begun = time.perf_counter()
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    while server.poll() is None:
        try:
            connection = http.client.HTTPConnection(url.hostname, url.port, timeout=60)
            connection.request("GET", url.path, headers={"Accept-Encoding": "identity"})
            answer = connection.getresponse()
            page = answer.read()
            if answer.status == 200:
                taken = (time.perf_counter() - begun) * 1000
                with open(file, "wb") as out:
                    out.write(page)
                print(server.pid, round(taken))
                return
        except OSError:
            pass
        time.sleep(0.01)
    sys.exit("The server ended before it answered.")


main()
