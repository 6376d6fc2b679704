using Entente.Platform.Ui.Frame;

namespace Entente.Platform.Tests.Ui;

public sealed class LocalPathTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/w/alpha/people?search=a#b")]
    public void A_path_of_this_site_is_followed(string path) => Assert.Equal(path, LocalPath.OrRoot(path));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("people")]
    [InlineData("//evil.test")]
    [InlineData("/\\evil.test")]
    [InlineData("https://evil.test/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.test")]
    [InlineData("/a\r\nSet-Cookie: a=b")]
    public void Anything_else_leads_to_the_root(string? path) => Assert.Equal("/", LocalPath.OrRoot(path));
}
