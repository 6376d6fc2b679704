using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Audit;

public sealed class PeopleNamesTests
{
    [Fact]
    public void Short_numbers_are_what_people_are_called()
    {
        var names = Of(byNumber: null, ("39", "Daniel Mercer"), ("7", "Edward Marsh"));

        Assert.True(names is { ByNumber: true, HidesNames: false });
        Assert.Equal(("#39", "39"), (names[0], names.MarkOf(0)));
    }

    [Fact]
    public void Other_ids_give_way_to_names_and_initials()
    {
        var names = Of(byNumber: null, ("39", "Daniel Mercer"), ("em", "Edward van der Marsh"), ("x7", ""));

        Assert.Equal(["Daniel Mercer", "Edward van der Marsh", "x7"], [names[0], names[1], names[2]]);
        Assert.Equal(["DM", "EM", "x7"], [names.MarkOf(0), names.MarkOf(1), names.MarkOf(2)]);
    }

    [Fact]
    public void Two_people_of_one_name_are_told_apart() =>
        Assert.Equal("Anna Meier (a2)", Of(byNumber: null, ("a1", "Anna Meier"), ("a2", "Anna Meier"))[1]);

    [Fact]
    public void Numbers_on_request_hide_names_and_ids()
    {
        var names = Of(byNumber: true, ("daniel", "Daniel Mercer"), ("edward", "Edward Marsh"));

        Assert.True(names.HidesNames);
        Assert.Equal(["#1", "#2"], [names[0], names[1]]);
    }

    [Theory]
    [InlineData("<b>", "B")]
    [InlineData("...", "?")]
    [InlineData("Øyvind Åse", "ØÅ")]
    public void Initials_are_letters_or_digits(string name, string mark) =>
        Assert.Equal(mark, Of(byNumber: null, ("long-id", name)).MarkOf(0));

    private static PeopleNames Of(bool? byNumber, params (string Id, string Name)[] people) =>
        new([.. people.Select(person => new Participant(person.Id, person.Name, "Alpha", null, null, []))], byNumber);
}
