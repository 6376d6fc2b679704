#!/usr/bin/env bash
# Moves an export of EspoCRM of 50,000 rows with flaws in by the command line, and checks that every row became a record or is
# listed as bad: espocrm.sh [ROWS]. Undoing and doing it again is in tests/Modules.Tests (EspoCrmMoveTests; the same number of
# rows with ENTENTE_TEST_THOROUGH=1).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
entente=${ENTENTE:-$root/artifacts/bench/entente/entente}
[[ -x $entente ]] || dotnet publish "$root/src/Host" -c Release -r linux-x64 -o "$root/artifacts/bench/entente" >&2
dotnet run --project "$here/EspoExport" -- "$folder" "${1:-50000}" > "$folder/expected.tsv"
"$entente" db migrate --data "$folder" > /dev/null
"$entente" workspace add bench --data "$folder" > /dev/null
while IFS=$'\t' read -r file type rows good repeated bad; do
  start=$(date +%s%N)
  "$entente" import "$folder/$file" --type "$type" --workspace bench --data "$folder" --bad-rows "$folder/bad.csv" > "$folder/said" || true
  took=$(( ($(date +%s%N) - start) / 1000000 ))
  listed=$(python3 -c 'import csv,sys; print(sum(1 for _ in csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline=""))) - 1)' "$folder/bad.csv")
  echo "$file: $rows rows in $took ms; expected $good new, $repeated repeated, $bad bad; $(head -1 "$folder/said")"
  [[ $listed == "$bad" ]] || { echo "$file: $listed bad rows are listed, $bad were made" >&2; exit 1; }
done < "$folder/expected.tsv"
