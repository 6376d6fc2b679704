#!/usr/bin/python3
"""Times `entente network measures` beside python-igraph on the same files, in turn, and prints medians and ratios.

run.py [--files FOLDER] [--entente EXECUTABLE] [--runs 9,7,3]

FOLDER holds sf_1000.csv, sf_5000.csv and sf_20000.csv (default: $ENTENTE_REFERENCE/network/perf). Without EXECUTABLE
the program is published first. Needs Debian's python3-igraph, run with Debian's /usr/bin/python3."""
import argparse, csv, json, os, pathlib, resource, statistics, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def published():
    target = ROOT / "artifacts/bench/entente"
    subprocess.run(["dotnet", "publish", ROOT / "src/Host", "-c", "Release", "-r", "linux-x64", "-o", target],
                   check=True, stdout=sys.stderr)
    return target / "entente"


def path_timings():
    subprocess.run(["dotnet", "build", HERE / "PathTimings", "-c", "Release", "-o", ROOT / "artifacts/bench/path-timings"],
                   check=True, stdout=sys.stderr)
    return ROOT / "artifacts/bench/path-timings/Entente.PathTimings"


def people_file(ties, folder):
    with open(ties, newline="") as file:
        count = max(max(int(row["from"]), int(row["to"])) for row in csv.DictReader(file)) + 1
    people = pathlib.Path(folder) / ("people_" + ties.name)
    people.write_text("id\n" + "".join(f"{number}\n" for number in range(count)))
    return count, people


def timed(command):
    """Wall and processor seconds of a whole command, its output, and what it said on standard error."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return (wall, processor), done.stdout, done.stderr


def seconds(line):
    return tuple(float(word) for word in line.split()[:2])


def medians(times):
    return tuple(statistics.median(column) for column in zip(*times))


def measure(ties, entente, timings, runs, folder):
    count, people = people_file(ties, folder)
    times = {name: [] for name in ("entente", "igraph betweenness", "igraph all", "one thread", "all threads",
                                   "core betweenness", "core closeness", "core pagerank", "pagerank")}
    for _ in range(runs):
        time_, ours, _ = timed([entente, "network", "measures", "--people", people, "--ties", ties, "--json"])
        times["entente"].append(time_)
        time_, theirs, inside = timed(["/usr/bin/python3", HERE / "peer_igraph.py", ties, "betweenness"])
        times["igraph betweenness"].append(time_)
        times["core betweenness"].append(seconds(inside))
        times["igraph all"].append(timed(["/usr/bin/python3", HERE / "peer_igraph.py", ties, "all"])[0])
        for name in ("closeness", "pagerank"):
            inside = timed(["/usr/bin/python3", HERE / "peer_igraph.py", ties, name])[2]
            times["core " + name].append(seconds(inside))
        lines = timed([timings, ties, 1, 5, "pagerank"])[1].splitlines()
        times["pagerank"].append(min(seconds(line) for line in lines))
        for name, threads in (("one thread", 1), ("all threads", os.cpu_count())):
            lines = timed([timings, ties, threads, 3])[1].splitlines()
            times[name].append(min(seconds(line) for line in lines))
    return count, {name: medians(values) for name, values in times.items()}, difference(ours, theirs)


def difference(ours, theirs):
    found = [person["betweenness"] for person in json.loads(ours)["people"]]
    return max(abs(a - b) / max(1, abs(b)) for a, b in zip(found, json.loads(theirs)["betweenness"], strict=True))


def report(rows):
    print(f"\n{os.cpu_count()} processors; median wall seconds (processor seconds); load {os.getloadavg()[0]:.1f}\n")
    print("| | " + " | ".join(f"{count:,} people" for count, _, _ in rows) + " |")
    print("|---|" + "---|" * len(rows))
    for title, name in (
            ("**whole command**: `entente network measures --json`, all measures", "entente"),
            ("python-igraph, betweenness only", "igraph betweenness"),
            ("python-igraph, those of the measures that it has", "igraph all"),
            ("**computation alone**: Entente's searches (betweenness, harmonic in and out, closeness), one thread", "one thread"),
            ("the same, all processors", "all threads"),
            ("igraph's C core, betweenness only", "core betweenness"),
            ("igraph's C core, closeness only", "core closeness"),
            ("PageRank by Entente, one thread", "pagerank"),
            ("igraph's C core, PageRank", "core pagerank")):
        print(f"| {title} | " + " | ".join(f"{t[name][0]:.3g} ({t[name][1]:.3g})" for _, t, _ in rows) + " |")
    for title, ours, theirs in (
            ("**times faster**, whole command against betweenness only", "entente", "igraph betweenness"),
            ("whole command against igraph's measures", "entente", "igraph all"),
            ("computation, one thread", "one thread", "core betweenness"),
            ("computation, all processors", "all threads", "core betweenness"),
            ("PageRank, one thread", "pagerank", "core pagerank")):
        print(f"| {title} | " + " | ".join(f"{t[theirs][0] / t[ours][0]:.1f}" for _, t, _ in rows) + " |")
    print("| largest relative difference in betweenness | " + " | ".join(f"{d:.1e}" for _, _, d in rows) + " |")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--files", type=pathlib.Path,
                           default=pathlib.Path(os.environ.get("ENTENTE_REFERENCE", ".")) / "network/perf")
    arguments.add_argument("--entente", type=pathlib.Path)
    arguments.add_argument("--runs", default="9,7,3", help="runs for the 1st, 2nd, 3rd file")
    given = arguments.parse_args()
    files = [given.files / f"sf_{count}.csv" for count in (1000, 5000, 20000)]
    missing = [str(file) for file in files if not file.exists()]
    if missing:
        sys.exit("Not found: " + ", ".join(missing) + ". Name their folder with --files or ENTENTE_REFERENCE.")
    entente, timings = given.entente or published(), path_timings()
    with tempfile.TemporaryDirectory() as folder:
        runs = [int(number) for number in given.runs.split(",")]
        report([measure(file, entente, timings, count, folder) for file, count in zip(files, runs) if count > 0])


if __name__ == "__main__":
    main()
