using Entente.Platform.Ui.Tables;

namespace Entente.Platform.Tests.Ui;

public sealed class ListAddressTests
{
    private const string Address = "https://entente.test/w/alpha/people?search=%C3%84nne+%26+Co&sort=-name&cursor=abc&empty=";

    [Fact]
    public void It_asks_the_list_for_what_stands_in_the_address()
    {
        var query = ListAddress.Of(Address).Query;
        Assert.Equal(("Änne & Co", "-name", "abc"), (query.Search, query.Sort, query.Cursor));
    }

    [Fact]
    public void Changing_one_thing_keeps_the_others_and_drops_what_is_empty()
    {
        var changed = ListAddress.Of(Address).FirstPage().With(ListAddress.Sort, "level");
        Assert.Equal("/w/alpha/people?search=%C3%84nne%20%26%20Co&sort=level", changed.ToString());
    }

    [Fact]
    public void An_empty_or_absent_parameter_is_null()
    {
        var address = ListAddress.Of(Address);
        Assert.Null(address["empty"]);
        Assert.Null(address["nothing"]);
        Assert.Equal("/w/alpha/people", ListAddress.Of("https://entente.test/w/alpha/people").ToString());
    }

    [Theory]
    [InlineData("https://entente.test/p?=x&&a=1&a")]
    [InlineData("https://entente.test/p?%")]
    [InlineData("https://entente.test/p?sort=%00%ff")]
    public void A_malformed_query_is_read_without_an_exception(string uri)
    {
        var again = ListAddress.Of("https://entente.test" + ListAddress.Of(uri));
        Assert.Equal("/p", again.Path);
    }
}
