using Entente.Platform.Ui.Frame;

namespace Entente.Gallery.Data;

/// <summary>A made-up frame.</summary>
public sealed class GalleryNavigation : INavigation
{
    public Task<FrameContent> LoadAsync(CancellationToken ct) => Task.FromResult(new FrameContent(
        "Alpha Communications",
        [new("Alpha Communications", "/w/alpha", true), new("Beta Foods", "/w/beta", false)],
        [
            new("My week", "/w/alpha/week", 10, 14), new("Relationships", "/w/alpha/relationships", 20, 26), new("Networks", "/w/alpha/networks", 30),
            new("Directory", "/w/alpha/directory", 40), new("Imports", "/w/alpha/imports", 50, IsTool: true), new("Jobs", "/w/alpha/jobs", 60, 1, true),
        ],
        new("Ines Marlow", "Alliance manager")));
}
