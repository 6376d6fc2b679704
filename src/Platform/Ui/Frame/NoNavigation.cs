namespace Entente.Platform.Ui.Frame;

/// <summary>The frame where no sign-in is set up: no workspace, no entries.</summary>
internal sealed class NoNavigation : INavigation
{
    public Task<FrameContent> LoadAsync(CancellationToken ct) => Task.FromResult(FrameContent.Empty);
}
