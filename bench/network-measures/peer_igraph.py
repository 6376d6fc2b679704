#!/usr/bin/python3
"""The same measures by python-igraph (C core). peer_igraph.py TIES.csv betweenness|closeness|pagerank|paths|all

Reads the table, computes, prints one JSON object on standard output, and on standard error the seconds and processor
seconds of the computation alone. "paths" is what Entente's one pass of searches gives; "all" is every measure of
`entente network measures` that igraph offers (it has neither core and periphery nor brokerage)."""
import csv, json, sys, time
import igraph


def read(path):
    with open(path, newline="") as file:
        rows = [(int(row["from"]), int(row["to"])) for row in csv.DictReader(file)]
    return igraph.Graph(n=max(max(row) for row in rows) + 1, edges=rows, directed=True)


def measures(graph, which):
    if which == "closeness":
        return {"closeness": graph.closeness(mode="out")}
    if which == "pagerank":
        return {"pageRank": graph.pagerank(damping=0.85)}
    result = {"betweenness": graph.betweenness(directed=True)}
    if which in ("paths", "all"):
        result["harmonic"] = graph.harmonic_centrality(mode="out")
        result["harmonicIn"] = graph.harmonic_centrality(mode="in")
        result["closeness"] = graph.closeness(mode="out")
    if which == "all":
        undirected = graph.as_undirected(mode="collapse")
        result["inDegree"] = graph.indegree()
        result["outDegree"] = graph.outdegree()
        result["degree"] = undirected.degree()
        result["pageRank"] = graph.pagerank(damping=0.85)
        result["eigenvector"] = undirected.eigenvector_centrality()
        result["coreNumber"] = undirected.coreness()
        result["constraint"] = graph.constraint()
        result["density"] = graph.density()
        result["reciprocity"] = graph.reciprocity()
        result["transitivity"] = undirected.transitivity_undirected()
        result["components"] = len(graph.connected_components(mode="weak"))
    return result


graph = read(sys.argv[1])
wall, processor = time.perf_counter(), time.process_time()
result = measures(graph, sys.argv[2])
print(time.perf_counter() - wall, time.process_time() - processor, file=sys.stderr)
json.dump(result, sys.stdout)
