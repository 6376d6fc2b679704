using System.Text;
using Entente.Platform.Access;
using Entente.Platform.Imports;
using Entente.Platform.Imports.Records;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Tests.Directory.Import;

/// <summary>What tests of imports share: a file goes in by the same use cases as on the page, without the wait for a job.</summary>
public abstract class ImportTest(DatabaseFixture fixture) : DirectoryTest(fixture)
{
    /// <summary>The administrator, who needs no row of a member.</summary>
    protected new Actor Owner => base.Owner with { UserId = Guid.Empty };

    internal static IProgress<JobStep> Nothing { get; } = new Progress<JobStep>();

    internal async Task<Outcome<ImportView>> UploadAsync(string type, byte[] content, string name = "file.csv")
    {
        using var stream = new MemoryStream(content);
        return await Get<UploadImport>().RunAsync(new(type, name, stream), Owner, Ct);
    }

    internal Task<Outcome<ImportView>> UploadAsync(string type, string content) => UploadAsync(type, Encoding.UTF8.GetBytes(content));

    internal async Task<Outcome<ImportView>> RunAsync(Guid id, bool isTrial = false)
    {
        var begun = await Get<StartImport>().BeginAsync(id, isTrial, Owner, Ct);
        return begun.IsDone ? await Get<RunImport>().RunAsync(id, Owner, Nothing, Ct) : begun;
    }

    internal async Task<ImportView> ImportAsync(string type, string content, ImportPlanInput? plan = null)
    {
        var uploaded = (await UploadAsync(type, content)).Value;
        if (plan is not null)
            _ = (await Get<PrepareImport>().RunAsync(uploaded.Id, plan, Owner, Ct)).Value;
        return (await RunAsync(uploaded.Id)).Value;
    }

    internal Task<Outcome<ImportView>> UndoAsync(Guid id) => Get<UndoImport>().RunNowAsync(id, Owner, Nothing, Ct);

    internal Task<IReadOnlyList<RowFault>> FaultsAsync(Guid id) => Get<ShowImport>().FaultsAsync(id, 10_000, Owner, Ct);

    internal async Task<string> BadRowsFileAsync(Guid id)
    {
        using var stream = new MemoryStream();
        await Get<ExportFaults>().WriteAsync(id, stream, Owner, Ct);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    protected static (int Added, int Changed, int Same, int Bad) Counts(ImportView import) =>
        (import.Added, import.Changed, import.Same, import.Bad);
}
