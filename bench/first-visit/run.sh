#!/usr/bin/env bash
# How long a published server takes from its start to the first complete page, and what a first visit transfers.
# Usage: bench/first-visit/run.sh [RUNS]      needs curl and python3
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
runs=${1:-7}
port=5931
work=$(mktemp -d)
server=""
stop() {
  if [[ -n $server ]]; then
    kill "$server" 2>/dev/null || true
    while kill -0 "$server" 2>/dev/null; do sleep 0.1; done
    server=""
  fi
}
trap 'stop; rm -rf "$work"' EXIT

dotnet publish src/Host -c Release -r linux-x64 -o "$work/entente" --nologo -v quiet

start() { # sets server and taken
  local told
  told=$(python3 bench/first-visit/first_page.py "$work/page.html" "http://127.0.0.1:$port/sign-in" \
    "$work/entente/entente" --data "$work/data" --urls="http://127.0.0.1:$port")
  server=${told% *}
  taken=${told#* }
}

start # creates the database and loads the sample
sleep 10
stop
times=()
for ((i = 0; i < runs; i++)); do
  start
  times+=("$taken")
  sleep 3 # it goes on working for a moment after the first page
  if ((i < runs - 1)); then stop; fi
done
sorted=$(printf '%s\n' "${times[@]}" | sort -n)
echo "start to first complete page, ms: $(echo "$sorted" | tr '\n' ' ') median $(echo "$sorted" | sed -n "$((runs / 2 + 1))p") (promise: under 1500)"

total=0
fetch() {
  local bytes
  bytes=$(curl -sf -o /dev/null -H 'Accept-Encoding: br, gzip' -w '%{size_download} %{size_header}' "http://127.0.0.1:$port$1" | awk '{print $1 + $2}')
  printf '%8d  %s\n' "$bytes" "$1"
  total=$((total + bytes))
}
fetch /sign-in
for asset in $(grep -oE '(href|src)="/[^"]+\.(css|js|woff2|svg)"' "$work/page.html" | sed -E 's/.*="([^"]+)"/\1/; s/&#x2B;/+/g' | sort -u); do
  fetch "$asset"
done
printf '%8d  bytes in a first visit, headers included (promise: under 150000)\n' "$total"
