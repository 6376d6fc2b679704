using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Domain;

/// <summary>What a run came to besides its customers: reconciliation, pools, what matched nothing.</summary>
internal sealed class RunFigures : IWorkspaceRow
{
    private RunFigures()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid RunId { get; private set; }

    /// <summary>Which shape <see cref="FiguresJson"/> has.</summary>
    public int Format { get; private set; }

    public string FiguresJson { get; private set; } = "{}";

    public static RunFigures Create(Guid workspaceId, Guid runId, int format, string figuresJson) =>
        new() { WorkspaceId = workspaceId, RunId = runId, Format = format, FiguresJson = figuresJson };
}
