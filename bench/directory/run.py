#!/usr/bin/env python3
"""How long list pages of 50 take at the server with 1,000,000 organisations, on SQLite and on PostgreSQL.

Usage: bench/directory/run.py ENTENTE [--rows N] [--sqlite] [--postgres "psql connection string (URL)" "Npgsql connection string"]

ENTENTE is the executable. Fills an empty database in the product's own schema by SQL, starts the server on it, and asks the
API for each sort, first and deep, and each filter. Prints the median in milliseconds of a whole request over the loopback,
beside the promise of 25. Needs the sqlite3 and psql command lines.
"""
import argparse, base64, hashlib, http.client, json, os, statistics, subprocess, sys, tempfile, time

PROMISE, REPEATS, PORT, SECRET = 25.0, 15, 5942, "ent_bench00000000000000000000000000000000000000000"
WORDS = ["Nordic", "Alpha", "Blue", "Quantum", "Green", "United", "Apex", "Delta", "Prime", "Summit", "Iron", "Solar"]
TRADES = ["Steel", "Foods", "Systems", "Logistics", "Pharma", "Energy", "Textiles", "Capital", "Optics", "Software"]
FORMS = ["GmbH", "Inc", "Ltd", "SA", "AB", "BV"]
SECTORS = ["banking", "energy", "food", "logistics", "pharmaceuticals", "software", "steel", "textiles"]
COUNTRIES = [("AT", "austria"), ("DE", "germany"), ("FR", "france"), ("GB", "united kingdom"), ("US", "united states"), ("SE", "sweden")]


def pick(values, number):
    cases = " ".join(f"WHEN {i} THEN '{v}'" for i, v in enumerate(values))
    return f"(CASE ({number}) % {len(values)} {cases} END)"


def fill(rows, workspace, sqlite):
    """The statements that fill the directory; the same values on both engines."""
    n = "n"
    mixed = "(n * 7919 % 1000003)"  # names in another order than ids
    uid = (lambda prefix: f"printf('{prefix}-0000-7000-8000-%012X', {n})") if sqlite else \
          (lambda prefix: f"('{prefix}-0000-7000-8000-' || lpad(to_hex({n}), 12, '0'))::uuid")
    series = (lambda count: f"(WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < {count}) SELECT n FROM s) AS g") if sqlite else \
             (lambda count: f"generate_series(1, {count}) AS g(n)")
    when = f"strftime('%Y-%m-%d %H:%M:%S', 1700000000 + {n} * 20, 'unixepoch')" if sqlite else f"to_timestamp(1700000000 + {n} * 20)"
    w = f"'{workspace}'" if sqlite else f"'{workspace}'::uuid"
    no = "0" if sqlite else "false"
    pad = f"printf('%07d', {mixed})" if sqlite else f"lpad({mixed}::text, 7, '0')"
    name = f"{pick(WORDS, mixed)} || ' ' || {pick(TRADES, mixed + ' / 12')} || ' ' || {pad} || ' ' || {pick(FORMS, n)}"
    folded = f"lower({name})"
    key = f"lower({pick(WORDS, mixed)} || {pick(TRADES, mixed + ' / 12')} || {pad})"
    sector, code, land = pick(SECTORS, n), pick([c for c, _ in COUNTRIES], n + " / 3"), pick([c for _, c in COUNTRIES], n + " / 3")
    tab = "char(9)" if sqlite else "chr(9)"
    yield (f'INSERT INTO "Organisations" ("WorkspaceId", "Id", "Version", "Name", "Country", "Website", "Sector", "IsOwn", "SearchText", "SortKey", '
           f'"CountrySortKey", "SectorSortKey", "NameKey", "DomainKey", "CreatedUtc", "ChangedUtc") SELECT {w}, {uid("01900000")}, {uid("01900000")}, {name}, {code}, '
           f"'https://firm' || n || '.example', {sector}, {no}, {folded} || ' ' || {sector}, {folded}, '0' || {land} || {tab} || {folded}, '0' || {sector} || {tab} || {folded}, "
           f"{key}, 'firm' || n || '.example', {when}, {when} FROM {series(rows)}")
    org = uid("01900000")
    yield (f'INSERT INTO "Relationships" ("WorkspaceId", "Id", "Version", "OrganisationId", "Kinds", "Title", "SearchText", "SortKey", "SinceSortKey", '
           f'"CreatedUtc", "ChangedUtc") SELECT {w}, {uid("01900001")}, {uid("01900001")}, {org}, {pick(["customer", "partner", "customer, competitor", "supplier"], n)}, '
           f"'R' || n, 'r' || n, 'r' || n, '1' || {tab} || 'r' || n, {when}, {when} FROM {series(rows // 10)}")
    yield (f'INSERT INTO "People" ("WorkspaceId", "Id", "Version", "OrganisationId", "Name", "SearchText", "SortKey", "LevelSortKey", "FunctionSortKey", '
           f'"CreatedUtc", "ChangedUtc") SELECT {w}, {uid("01900002")}, {uid("01900002")}, {org}, '
           f"'P' || n, 'p' || n, 'p' || n, '1' || {tab} || 'p' || n, '1' || {tab} || 'p' || n, {when}, {when} FROM {series(rows // 4)}")
    tag = "'01900003-0000-7000-8000-000000000001'" if sqlite else "'01900003-0000-7000-8000-000000000001'::uuid"
    yield f'INSERT INTO "Tags" ("WorkspaceId", "Id", "Version", "Name", "SortKey", "Colour") SELECT {w}, {tag}, {tag}, \'strategic\', \'strategic\', \'Blue\''
    yield f'INSERT INTO "TagLinks" ("WorkspaceId", "RecordId", "TagId", "Record") SELECT {w}, {org}, {tag}, \'Organisation\' FROM {series(rows // 500)}'
    until = "'2099-01-01 00:00:00'" if sqlite else "'2099-01-01Z'::timestamptz"
    token = "'01900004-0000-7000-8000-000000000001'" if sqlite else "'01900004-0000-7000-8000-000000000001'::uuid"
    digest = hashlib.sha256(SECRET.encode()).hexdigest().upper()
    yield (f'INSERT INTO "AccessTokens" ("Id", "UserId", "Name", "TokenHash", "Hint", "Scope", "CreatedUtc", "ExpiresUtc") '
           f"SELECT {token}, \"Id\", 'bench', '{digest}', 'ent_bench', 'Write', {until}, {until} FROM \"Users\" WHERE \"Email\" = 'bench@example.com'")


def cursor(sort, value, backward=False):
    text = json.dumps({"Sort": sort, "Value": value, "Id": "00000000-0000-0000-0000-000000000000", "Backward": backward})
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


CASES = [
    ("by name", "sort=name"), ("by name, deep", "sort=name&cursor=" + cursor("name", "quantum")),
    ("by name, turned, deep", "sort=-name&cursor=" + cursor("-name", "iron")),
    ("by country", "sort=country"), ("by country, deep", "sort=country&cursor=" + cursor("country", "0sweden\tiron")),
    ("by sector", "sort=sector"), ("by sector, deep", "sort=-sector&cursor=" + cursor("-sector", "0logistics\tiron")),
    ("by change", "sort=-changed"), ("by change, deep", "sort=changed&cursor=" + cursor("changed", "2024-06-01T00:00:00.0000000Z")),
    ("country", "country=DE"), ("country, by change", "country=SE&sort=-changed"),
    ("kind", "kind=customer"), ("kind, by change", "kind=competitor&sort=-changed"), ("no relationship", "kind=none"),
    ("tag", "tag=strategic"), ("tag, by change", "tag=strategic&sort=-changed"),
    ("word, common", "search=steel"), ("word, rare", "search=0004711"), ("word, of nobody", "search=zzzqqq"),
    ("country and kind", "country=DE&kind=supplier"),
]


def measure(path):
    connection = http.client.HTTPConnection("127.0.0.1", PORT)
    times = []
    for _ in range(REPEATS + 2):
        begun = time.perf_counter()
        connection.request("GET", path, headers={"Authorization": f"Bearer {SECRET}"})
        answer = connection.getresponse()
        body = answer.read()
        times.append((time.perf_counter() - begun) * 1000)
        if answer.status != 200:
            sys.exit(f"{path}: {answer.status} {body[:300]!r}")
    return statistics.median(times[2:]), len(json.loads(body)["items"])


def add_time(number):
    connection = http.client.HTTPConnection("127.0.0.1", PORT)
    times = []
    for i in range(REPEATS + 2):
        body = json.dumps({"name": f"Brand new firm {number} {i}", "website": f"new{number}-{i}.example"})
        begun = time.perf_counter()
        connection.request("POST", "/api/v1/bench/organisations", body, {"Authorization": f"Bearer {SECRET}", "Content-Type": "application/json"})
        answer = connection.getresponse()
        answer.read()
        times.append((time.perf_counter() - begun) * 1000)
        if answer.status != 201:
            sys.exit(f"POST: {answer.status}")
    return statistics.median(times[2:])


def serve_and_measure(entente, options, engine):
    server = subprocess.Popen([entente, *options, f"--urls=http://127.0.0.1:{PORT}", "--Limits:ApiRequestsPerMinute=0"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(400):
            try:
                http.client.HTTPConnection("127.0.0.1", PORT, timeout=2).request("GET", "/sign-in")
                break
            except OSError:
                time.sleep(0.1)
        results = {}
        for title, query in CASES:
            results[title] = measure(f"/api/v1/bench/organisations?size=50&{query}")[0]
        results["add with duplicate check"] = add_time(os.getpid())
        with open(f"/proc/{server.pid}/status") as status:
            resident = next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmRSS"))
        print(f"{engine}: {resident} MB resident at the end")
        return results
    finally:
        server.terminate()
        server.wait()


def setup(entente, options):
    for command in (["db", "migrate"], ["workspace", "add", "bench"], ["user", "add", "bench@example.com", "--workspace", "bench", "--role", "Owner"]):
        subprocess.run([entente, *command, *options], check=True, stdout=subprocess.DEVNULL)


def run_sqlite(entente, rows, folder):
    options = ["--data", folder]
    setup(entente, options)
    file = os.path.join(folder, "entente.db")
    workspace = subprocess.run(["sqlite3", file, "SELECT Id FROM Workspaces WHERE Slug = 'bench'"], check=True, capture_output=True, text=True).stdout.strip()
    begun = time.time()
    script = "PRAGMA foreign_keys = ON; BEGIN; " + "; ".join(fill(rows, workspace, True)) + "; COMMIT;"
    subprocess.run(["sqlite3", file], input=script, check=True, text=True)
    print(f"SQLite: {rows:,} organisations with side rows in {time.time() - begun:.0f} s, {os.path.getsize(file) // 2**20} MiB")
    return serve_and_measure(entente, options, "SQLite")


def run_postgres(entente, rows, url, connection, folder):
    options = ["--data", folder, "--database", connection]
    setup(entente, options)
    ask = lambda sql: subprocess.run(["psql", "-qAt", "-v", "ON_ERROR_STOP=1", url], input=sql, check=True, capture_output=True, text=True).stdout.strip()
    workspace = ask("SELECT \"Id\" FROM \"Workspaces\" WHERE \"Slug\" = 'bench'")
    begun = time.time()
    ask("; ".join(fill(rows, workspace, False)) + "; ANALYZE;")
    print(f"PostgreSQL: {rows:,} organisations with side rows in {time.time() - begun:.0f} s")
    return serve_and_measure(entente, options, "PostgreSQL")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("entente")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--sqlite", action="store_true")
    parser.add_argument("--postgres", nargs=2, metavar=("URL", "CONNECTION"))
    parser.add_argument("--keep", metavar="FOLDER", help="keep the SQLite database in this folder")
    given = parser.parse_args()
    columns = {}
    with tempfile.TemporaryDirectory() as temporary:
        if given.sqlite or not given.postgres:
            columns["SQLite"] = run_sqlite(given.entente, given.rows, given.keep or os.path.join(temporary, "sqlite"))
        if given.postgres:
            columns["PostgreSQL"] = run_postgres(given.entente, given.rows, *given.postgres, os.path.join(temporary, "postgres"))
    print(f"\n{'median ms of a whole request':32}" + "".join(f"{engine:>12}" for engine in columns))
    for title in [title for title, _ in CASES] + ["add with duplicate check"]:
        promise = 10.0 if title.startswith("add") else PROMISE
        cells = [columns[engine][title] for engine in columns]
        print(f"{title:32}" + "".join(f"{ms:12.1f}" for ms in cells) + ("" if max(cells) < promise else f"   over {promise:.0f}"))


if __name__ == "__main__":
    main()
