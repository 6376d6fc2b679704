#!/usr/bin/env bash
# Builds everything, runs every test and ends with "N passed, N failed, N skipped".
# Arguments go to dotnet test:  ./test.sh --filter FullyQualifiedName~Kite
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source tests/tools/prerequisites.sh

results=artifacts/test-results
work=$(mktemp -d "${TMPDIR:-/tmp}/entente-test.XXXXXX")
chmod 711 "$work" # PostgreSQL may run as another user and must reach its own folder in here
child=""

stop_everything() {
  if [[ -n $child ]]; then kill -TERM -- "-$child" 2>/dev/null || true; fi
  tests/tools/postgres stop "$work/postgres" || true
  rm -rf "$work"
}
trap stop_everything EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# In a process group of its own, so that an interrupt ends all of it.
run() {
  set -m
  "$@" </dev/null &
  child=$!
  set +m
  local code=0
  wait "$child" || code=$?
  child=""
  return "$code"
}

find_or_install_prerequisites # exports ENTENTE_TEST_CHROMIUM and ENTENTE_TEST_POSTGRES_BIN

# Compilers and build nodes end with the build instead of waiting for the next one.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

run dotnet build Entente.slnx -c Release

ENTENTE_TEST_POSTGRES=$(tests/tools/postgres start "$work/postgres")
export ENTENTE_TEST_POSTGRES

rm -rf "$results" artifacts/figures
code=0
run dotnet test Entente.slnx -c Release --no-build \
  --blame-hang-timeout 15m --blame-hang-dump-type none "$@" || code=$?

cat artifacts/figures/*.txt 2>/dev/null || true
scope=all
if (($# > 0)); then scope=some; fi
if [[ $scope == all && $code == 0 ]]; then tests/tools/figures artifacts/figures tests/README.md; fi
tests/tools/tally "$results" "$code" "$scope"
