#!/usr/bin/env python3
"""Imports a million organisations with `entente import` and with the sqlite3 shell into an equally indexed table, one after the
other, and prints both rates, the ratio and the memory peak.

run.py [--rows 1000000] [--entente EXECUTABLE]

The shell gets the work done beforehand: its file holds the finished columns (ids, folded search text, sort keys) of the very rows
that Entente has stored, and it only has to write them. Entente reads the plain file, checks, matches, derives, and keeps what is
needed to undo. Needs the sqlite3 shell."""
import argparse, csv, pathlib, random, resource, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def published():
    target = ROOT / "artifacts/bench/entente"
    subprocess.run(["dotnet", "publish", ROOT / "src/Host", "-c", "Release", "-r", "linux-x64", "-o", target], check=True, stdout=sys.stderr)
    return target / "entente"


def write_rows(path, rows):
    make = random.Random(1)
    sectors = ["Energy", "Banking", "Steel", "Chemicals", "Logistics", "Software", "Retail", ""]
    countries = ["Germany", "France", "US", "GB", "Sweden", "NL", "Poland", ""]
    names = ["Nord", "Vario", "Helix", "Orbit", "Quanta", "Terra", "Vega", "Zénit", "Müller", "Åkerlund"]
    with open(path, "w", newline="") as file:
        out = csv.writer(file)
        out.writerow(["id", "name", "industry", "billingAddressCountry", "website", "description"])
        for number in range(rows):
            out.writerow([f"a{number:09}", f"{make.choice(names)} {make.choice(names)} {number}", make.choice(sectors),
                          make.choice(countries), f"firm{number}.example", f"Met at the fair {number}."])


def timed(command, **more):
    start = time.perf_counter()
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)
    seconds = time.perf_counter() - start
    if done.returncode != 0:
        sys.exit(f"{command} failed:\n{done.stdout}{done.stderr}")
    return seconds, done.stdout


def peak_of(command):
    """Wall seconds, output and resident memory peak of a command."""
    seconds, output = timed(["/usr/bin/env", "python3", "-c",
                             "import resource,subprocess,sys; code=subprocess.run(sys.argv[1:]).returncode; "
                             "print('peak', resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss); sys.exit(code)", *command])
    return seconds, output, int(output.rsplit("peak", 1)[1]) / 1024


def shell(database):
    return lambda sql: subprocess.run(["sqlite3", str(database)], input=sql, capture_output=True, text=True, check=True).stdout


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--rows", type=int, default=1_000_000)
    options.add_argument("--entente", type=pathlib.Path)
    options = options.parse_args()
    entente = options.entente or published()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        write_rows(folder / "organisations.csv", options.rows)
        timed([entente, "db", "migrate", "--data", folder])
        timed([entente, "workspace", "add", "bench", "--data", folder])
        seconds, output, peak = peak_of([entente, "import", folder / "organisations.csv", "--type", "organisations", "--workspace", "bench",
                                         "--data", folder])
        ours = options.rows / seconds
        print(output.split("\npeak")[0].strip())
        print(f"entente import     {options.rows:>9,} rows  {seconds:7.1f} s  {ours:9,.0f} rows/s  peak {peak:,.0f} MB")

        database, other = folder / "entente.db", folder / "other.db"
        schema = shell(database)("SELECT sql || ';' FROM sqlite_master WHERE tbl_name = 'Organisations' AND sql IS NOT NULL;")
        shell(database)(f".mode csv\n.once '{folder}/finished.csv'\nSELECT * FROM Organisations ORDER BY rowid;\n")
        shell(other)("PRAGMA journal_mode=WAL;\n" + schema)
        seconds, _ = timed(["sqlite3", other], input=f".mode csv\n.import '{folder}/finished.csv' Organisations\n")
        theirs = options.rows / seconds
        print(f"sqlite3 .import    {options.rows:>9,} rows  {seconds:7.1f} s  {theirs:9,.0f} rows/s")
        print(f"ratio {ours / theirs:.2f} (promised: at least 0.33)")
        seconds, output, peak = peak_of([entente, "import", folder / "organisations.csv", "--type", "organisations", "--workspace", "bench",
                                         "--data", folder])
        print(f"the same again     {options.rows:>9,} rows  {seconds:7.1f} s  {options.rows / seconds:9,.0f} rows/s  peak {peak:,.0f} MB")
        return 0 if ours / theirs >= 1 / 3 else 1


if __name__ == "__main__":
    sys.exit(main())
