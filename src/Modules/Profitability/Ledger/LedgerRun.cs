using System.Security.Cryptography;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Bytes;
using Entente.Modules.Profitability.Ledger.Reading;
using Entente.Modules.Profitability.Ledger.Rows;
using Entente.Platform.Imports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Ledger;

/// <summary>What a run is asked for.</summary>
/// <param name="Sources">The files.</param>
/// <param name="Model">The cost model.</param>
/// <param name="Mapping">Which columns mean what.</param>
/// <param name="Unmatched">Where rows that match nothing are written, as CSV; null to keep only the first.</param>
/// <param name="Threads">Workers; the result does not depend on it.</param>
/// <param name="HasFingerprint">Whether to compute the SHA-256 of what was read.</param>
internal sealed record LedgerRunInput(
    LedgerSources Sources,
    CostModel Model,
    LedgerMapping Mapping,
    Stream? Unmatched = null,
    int? Threads = null,
    bool HasFingerprint = false);

/// <summary>
/// From files to the result, in one pass: several workers parse chunks and sum what they find; their sums are added, and
/// the totals are costed. The result is the same for any number of workers, order of rows and split into files.
/// </summary>
internal sealed class LedgerRun(LedgerRunInput input, IProgress<LedgerProgress>? progress = null)
{
    /// <summary>Cells above which a second worker would need more memory than its speed is worth.</summary>
    private const long MostCellsForTwo = 100_000_000;

    private const int MostThreads = 8;

    private readonly LedgerTime _time = new(input.Sources, progress);

    /// <summary>Reads and costs; refuses with every bad row named.</summary>
    internal Outcome<LedgerRunResult> Run(CancellationToken ct)
    {
        if (input.Model.Check().Where(problem => !problem.IsWarning).ToList() is { Count: > 0 } faults)
        {
            return Refusal.Invalid([.. faults.Select(fault => new FieldError(fault.Place, fault.Message))]);
        }

        using var hash = input.HasFingerprint ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
        using var unmatched = new UnmatchedRows(input.Unmatched);
        var job = new LedgerJob(input.Sources, input.Model, input.Mapping, unmatched);
        var customers = input.Sources.Customers is { } file ? CustomersFile.Read(file, input.Mapping, job.Problems, ct) : null;
        var tallies = NewTallies(job, customers);
        Read(job, input.Sources.Orders, input.Mapping.Format, hash, header => Accepts(job, header, OrderBinding.Of), tallies, tally => new OrderSink(job, tally), ct);
        Read(job, input.Sources.Events, input.Mapping.EventFormat ?? input.Mapping.Format, hash,
            header => Accepts(job, header, EventBinding.Of), tallies, tally => new EventSink(job, tally), ct);
        unmatched.Finish();
        if (job.Problems.Any)
        {
            return job.Problems.ToRefusal("Nothing was costed and nothing was written.");
        }

        try
        {
            return MergedTallies.Of(job, tallies, customers).ToResult(unmatched, hash);
        }
        catch (OverflowException)
        {
            return Refusal.Invalid("The sums of this ledger leave the range of exact sums (922 trillion). Use a larger unit of money.");
        }
    }

    private List<Tally> NewTallies(LedgerJob job, CustomersFile? customers)
    {
        var cells = (long)job.Layout.Width * (customers?.Ids.Count ?? 0);
        var threads = cells > MostCellsForTwo ? 1 : Math.Clamp(input.Threads ?? Environment.ProcessorCount, 1, MostThreads);
        return [.. Enumerable.Range(0, threads).Select(_ => new Tally(job.Layout, customers?.Ids))];
    }

    private static bool Accepts<T>(LedgerJob job, LedgerHeader header, Func<LedgerJob, LedgerHeader, Action<string>, T?> bind) =>
        bind(job, header, message => job.Problems.Add(new ImportProblem(header.File.Name, 1, null, message))) is not null;

    private void Read(
        LedgerJob job,
        IReadOnlyList<LedgerFile> files,
        LedgerFormat format,
        IncrementalHash? hash,
        Predicate<LedgerHeader> accepts,
        List<Tally> tallies,
        Func<Tally, RowSink> sinkOf,
        CancellationToken ct)
    {
        job.Unmatched.Restart();
        using var reader = new ChunkReader(files, format, accepts, job.Problems, hash);
        var workers = tallies.Skip(1).Select(tally => Task.Run(() => Work(tally), CancellationToken.None)).ToArray();
        try
        {
            Work(tallies[0]);
        }
        finally
        {
            Task.WhenAll(workers).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).Wait(CancellationToken.None);
        }

        Task.WaitAll(workers, CancellationToken.None);
        _time.FilesDone(files);

        void Work(Tally tally)
        {
            var (scanner, chunk) = (new RowScanner(sinkOf(tally), job.Problems), new Chunk());
            while (!job.Problems.IsHopeless && reader.TryNext(chunk))
            {
                ct.ThrowIfCancellationRequested();
                scanner.Scan(chunk);
                job.Unmatched.Done(chunk.Sequence);
                _time.Report(reader.BytesRead);
            }
        }
    }
}
