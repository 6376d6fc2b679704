#!/usr/bin/python3
"""Costs a made-up ledger with `entente profit run` and, on the same files in the same run, with DuckDB (exact decimals),
SQLite and, if asked, PostgreSQL; checks that all give the same figures and prints wall time, peak memory and ratios.

run.py [--lines 1000000,20000000] [--runs 5,3] [--entente EXECUTABLE] [--peers duckdb,sqlite] [--postgres CONNECTION]
       [--work FOLDER] [--keep]

20 million lines need 1.7 GB in the work folder (default: a temporary one, removed at the end). Without EXECUTABLE the
program is published first. DuckDB comes from npm (@duckdb/node-api)."""
import argparse, csv, os, pathlib, shutil, statistics, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
DUCKDB = "@duckdb/node-api@1.5.6-r.1"


def quiet(*command, **more):
    subprocess.run([str(part) for part in command], check=True, stdout=sys.stderr, **more)


def published():
    target = ROOT / "artifacts/bench/entente"
    quiet("dotnet", "publish", ROOT / "src/Host", "-c", "Release", "-r", "linux-x64", "-o", target)
    return target / "entente"


def generator():
    target = ROOT / "artifacts/bench/ledger-generator"
    quiet("dotnet", "build", HERE / "Generator", "-c", "Release", "-o", target)
    return target / "Entente.LedgerGenerator"


def duckdb_packages():
    folder = ROOT / "artifacts/bench/duckdb"
    if not (folder / "node_modules/@duckdb").exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text('{ "private": true }')
        quiet("npm", "install", "--no-package-lock", "--no-audit", "--no-fund", DUCKDB, cwd=folder)
    return folder


def measured(command, **more):
    """Wall seconds, processor seconds and peak megabytes of a command with its children."""
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, **more)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} failed with code {process.returncode}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def commands(entente, data, out, peers, postgres):
    yield "entente", [entente, "profit", "run", "--orders", data / "order_lines.csv", "--events", data / "activity_events.csv",
                      "--customers", data / "customers.csv", "--activities", data / "activities.csv",
                      "--pools", data / "pools.csv", "--out", out / "entente"], {}, out / "entente/customers.csv"
    if "duckdb" in peers:
        yield "DuckDB", ["node", HERE / "peers/duckdb.mjs", duckdb_packages(), data, out / "duckdb.csv"], {}, out / "duckdb.csv"
    for name, wanted, program in (("SQLite", "sqlite" in peers, ["sqlite3", ":memory:"]),
                                  ("PostgreSQL", postgres, ["psql", "-q", postgres])):
        if wanted:
            script = out / (name + ".sql")
            text = (HERE / "peers" / (name.lower().replace("postgresql", "postgres") + ".sql")).read_text()
            script.write_text(text.replace("@IN@", str(data)).replace("@OUT@", str(out / (name + ".csv"))))
            yield name, ["sh", "-c", 'exec "$@" < "$0"', script, *program], {}, out / (name + ".csv")


def differences(ours, theirs, is_exact):
    """Rows that differ: same customers in the same order, money to the cent. SQLite sums in binary floating point, so that
    quadrants of customers without sales may differ there."""
    with open(ours, newline="") as a, open(theirs, newline="") as b:
        rows = list(zip(csv.reader(a), csv.reader(b), strict=True))
    return sum(1 for x, y in rows[1:] if x[:2] != y[:2] or (is_exact and x[-1] != y[-1])
               or any(abs(float(p) - float(q)) >= 0.005 for p, q in zip(x[2:-2], y[2:-2])))


def bench(lines, runs, given, entente, work):
    data, out = work / f"m{lines}", work / "out"
    out.mkdir(exist_ok=True)
    quiet(generator(), lines, data)
    jobs = list(commands(entente, data, out, given.peers.split(","), given.postgres))
    times = {name: [] for name, *_ in jobs}
    for round_ in range(runs):
        for name, command, more, _ in jobs:
            if name in ("entente", "DuckDB") or round_ == 0:
                times[name].append(measured(command, **more))
    result = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in times.items()}
    wrong = {name: differences(jobs[0][3], file, name != "SQLite") for name, _, _, file in jobs[1:]}
    if not given.keep:
        shutil.rmtree(data)
    return lines, result, wrong


def report(rows):
    print(f"\n{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}; medians, start of every program included\n")
    print("| order lines | program | wall s | processor s | peak MB | times slower | rows that differ |\n|---|---|---|---|---|---|---|")
    for lines, result, wrong in rows:
        ours = result["entente"]
        for name, (wall, processor, memory) in result.items():
            print(f"| {lines:,} | {name} | {wall:.2f} | {processor:.2f} | {memory:.0f} | {wall / ours[0]:.1f} | {wrong.get(name, '')} |")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--lines", default="1000000,20000000")
    arguments.add_argument("--runs", default="5,3")
    arguments.add_argument("--entente", type=pathlib.Path)
    arguments.add_argument("--peers", default="duckdb,sqlite")
    arguments.add_argument("--postgres")
    arguments.add_argument("--work", type=pathlib.Path)
    arguments.add_argument("--keep", action="store_true")
    given = arguments.parse_args()
    sizes = [int(size) for size in given.lines.split(",")]
    work = given.work or pathlib.Path(tempfile.mkdtemp(prefix="entente-profit-bench-"))
    work.mkdir(parents=True, exist_ok=True)
    need, free = max(sizes) * 170, shutil.disk_usage(work).free
    if need > free:
        sys.exit(f"{work} has {free / 1e9:.1f} GB free; {need / 1e9:.1f} GB are needed. Name another folder with --work.")
    entente = given.entente or published()
    try:
        report([bench(size, int(runs), given, entente, work) for size, runs in zip(sizes, given.runs.split(","))])
    finally:
        if not given.work:
            shutil.rmtree(work)


if __name__ == "__main__":
    main()
