using System.Diagnostics;
using System.Globalization;
using Entente.Methods.Networks;

// PathTimings TIES.csv THREADS RUNS [paths|pagerank]: seconds and processor seconds of each run, one run a line.
var network = Read(args[0]);
var threads = int.Parse(args[1], CultureInfo.InvariantCulture);
var isPageRank = args.Length > 3 && args[3] == "pagerank";
for (var run = 0; run < int.Parse(args[2], CultureInfo.InvariantCulture); run++)
{
    var processor = Environment.CpuUsage.TotalTime;
    var watch = Stopwatch.StartNew();
    if (isPageRank)
    {
        PageRank.Compute(network);
    }
    else
    {
        ShortestPaths.Compute(network, threads);
    }

    var seconds = watch.Elapsed.TotalSeconds;
    var processorSeconds = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:R} {processorSeconds:R}"));
}

static Network Read(string file)
{
    var rows = File.ReadLines(file).Skip(1)
        .Select(line => Array.ConvertAll(line.Split(','), cell => int.Parse(cell, CultureInfo.InvariantCulture)))
        .ToList();
    return Network.FromArcs(
        rows.Max(row => Math.Max(row[0], row[1])) + 1,
        rows.Select(row => new Arc(row[0], row[1], row[2])));
}
