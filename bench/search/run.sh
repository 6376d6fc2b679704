#!/usr/bin/env bash
# Search among a million names on both engines: medians in milliseconds, beside a scan with LIKE.
# Usage: bench/search/run.sh [RECORDS]      the second engine needs PostgreSQL's server programs
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
records=${1:-1000000}
work=$(mktemp -d)
trap 'tests/tools/postgres stop "$work/pg" >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
chmod 755 "$work"

dotnet build bench/search/SearchTimings -c Release --nologo -v quiet
program=artifacts/bin/SearchTimings/release/Entente.SearchTimings

echo "SQLite, $records records (promise: every median under 50 ms)"
"$program" "$work/bench.db" "$records"
echo "size of the file: $(du -m "$work/bench.db" | cut -f1) MiB"
if server=$(tests/tools/postgres start "$work/pg" 2>/dev/null); then
  echo "PostgreSQL, $records records"
  "$program" "$server" "$records"
fi
