using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Features;
using Entente.Modules.Directory.Storage;

namespace Entente.Modules.Tests.Directory;

/// <summary>The sentences that the pages compute, and the values that they are made of.</summary>
public sealed class DirectoryWordsTests
{
    [Theory]
    [InlineData(0, 0, null, "The directory is empty.")]
    [InlineData(1, 0, null, "One organisation is here, none of them marked as our own firm. Open ours and mark it, so that Entente knows which side we are.")]
    [InlineData(1, 0, "Alpha", "Alpha is our own firm, and the only organisation here.")]
    [InlineData(2, 1, "Alpha", "Alpha is our own firm. We have a relationship with the other organisation.")]
    [InlineData(27, 26, "Alpha", "Alpha is our own firm. We have a relationship with all 26 others.")]
    [InlineData(27, 4, "Alpha", "Alpha is our own firm. We have a relationship with 4 of the 26 other organisations.")]
    [InlineData(2, 0, "Alpha", "Alpha is our own firm. We have no relationship with another organisation yet.")]
    [InlineData(10_001, 10_001, "Alpha", "Alpha is our own firm; there are more than 10,000 organisations.")]
    public void Organisations_are_counted_in_a_sentence(int organisations, int relationships, string? own, string sentence) =>
        Assert.Equal(sentence, new OrganisationCounts(organisations, relationships, 0, own, []).Lead);

    [Theory]
    [InlineData(0, 0, 0, 0, "Nobody is in the directory yet.", null)]
    [InlineData(1, 0, 0, 0, "One person is in the directory.", "One person has no level, so a network audit cannot place them.")]
    [InlineData(42, 9, 12, 16, "42 people are in the directory: 9 senior, 12 middle and 16 operating.",
        "Five people have no level, so a network audit cannot place them.")]
    [InlineData(3, 0, 0, 3, "Three people are in the directory: 3 operating.", null)]
    [InlineData(10_001, 0, 0, 0, "More than 10,000 people are in the directory.", null)]
    public void People_are_counted_by_level(int people, int senior, int middle, int operating, string lead, string? finding)
    {
        var counts = new PersonCounts(people, senior, middle, operating);
        Assert.Equal((lead, finding), (counts.Lead, counts.Finding));
    }

    [Fact]
    public void Relationships_that_compete_and_cooperate_are_named()
    {
        Assert.Equal(
            "Omega competes and works with us at once: agree what may be shared.", Counts(["Omega"], 0).Lead);
        Assert.Equal(
            "Five organisations compete and work with us at once: A, B, C and 2 others. Agree what may be shared.",
            Counts(["A", "B", "C", "D", "E"], 0).Lead);
        Assert.Equal("Nobody whom we work with is our competitor as well.", Counts([], 0).Lead);
        Assert.Null(Counts([], 0).Finding);
        Assert.Equal("One relationship has no owner: somebody should look after it.", Counts([], 1).Finding);
        Assert.Equal("13 relationships have no owner: somebody should look after them.", Counts([], 13).Finding);
    }

    [Theory]
    [InlineData(false, PersonLevel.Senior, "marketing", "marketing director; project manager",
        "Catherine Bell works at Omega as marketing director and project manager, at senior level in marketing.", null)]
    [InlineData(true, null, null, null, "Catherine Bell works at Omega, our own firm.",
        "Level and function are not known: a network audit asks for them.")]
    [InlineData(true, null, "sales", null, "Catherine Bell works at Omega, our own firm, in sales.",
        "Level is not known: a network audit asks for it.")]
    public void A_person_is_told_in_a_sentence(
        bool isOurs, PersonLevel? level, string? function, string? position, string who, string? missing)
    {
        var person = new PersonView
        {
            Id = Guid.Empty,
            Name = "Catherine Bell",
            Organisation = "Omega",
            IsOurs = isOurs,
            Level = level,
            Function = function,
            Position = position,
        };
        Assert.Equal((who, missing), (PersonInWords.Who(person), PersonInWords.Missing(person)));
    }

    [Fact]
    public void A_relationship_is_told_in_a_sentence()
    {
        var relationship = new RelationshipView
        {
            Id = Guid.Empty, Title = "Omega", Organisation = "Omega", KindsText = "partner", Owner = "Ines", OwnerId = Guid.Empty,
        };
        Assert.Equal("Omega is our partner; Ines looks after it.", RelationshipInWords.What(relationship));
        var left = relationship with { OwnerHasLeft = true, KindsText = "customer, competitor", Since = new DateOnly(2019, 3, 1) };
        Assert.Equal("Omega is our customer and competitor at once, since 1 Mar 2019.", RelationshipInWords.What(left));
        Assert.Equal("Ines has left the workspace: choose another owner.", RelationshipInWords.Missing(left));
    }

    [Fact]
    public void No_word_of_a_kind_is_part_of_another() => Assert.All(
        RelationshipKinds.All,
        kind => Assert.Single(RelationshipKinds.All, other => other.Word().Contains(kind.Word(), StringComparison.Ordinal)));

    [Fact]
    public void All_kinds_at_once_fit_into_their_column()
    {
        var all = RelationshipKinds.Join(RelationshipKinds.All);
        Assert.InRange(all.Length, 1, RelationshipKinds.Length);
        Assert.Equal(RelationshipKinds.All, RelationshipKinds.Parse(all));
    }

    [Fact]
    public void Countries_have_their_code_and_name()
    {
        Assert.Equal(249, Countries.All.Count);
        Assert.All(Countries.All, c => Assert.Matches("^[A-Z]{2}$", c.Code));
        Assert.Equal(("Côte d'Ivoire", "Germany"), (Countries.NameOf("CI"), Countries.NameOf("DE")));
    }

    [Theory]
    [InlineData("omega.example", "https://omega.example", "omega.example")]
    [InlineData("http://www.omega.example/", "http://www.omega.example", "omega.example")]
    [InlineData("https://omega.example/a?b=c#d", "https://omega.example/a?b=c", "omega.example")]
    [InlineData("Münster.example", "https://münster.example", "münster.example")]
    [InlineData("ftp://omega.example", null, null)]
    [InlineData("javascript:alert(1)//x.y", null, null)]
    [InlineData("10.0.0.1", null, null)]
    [InlineData("omega", null, null)]
    public void A_website_is_a_domain_or_a_full_address(string text, string? website, string? domain)
    {
        Assert.Equal(website, Website.Parse(text));
        Assert.Equal(domain, website is null ? null : Website.DomainOf(website));
    }

    [Fact]
    public void Sort_keys_fit_into_their_columns_and_are_cut_between_letters()
    {
        var longest = SortKeys.Of(new string('ﷺ', 100), string.Concat(Enumerable.Repeat("a🎉", 100)));
        Assert.InRange(longest.Length, 1, SortKeys.Length);
        Assert.False(char.IsHighSurrogate(longest[^1]));
        Assert.True(string.CompareOrdinal(SortKeys.Of("z", "a"), SortKeys.Of(null, "a")) < 0);
    }

    private static RelationshipCounts Counts(IReadOnlyList<string> coopetition, int withoutOwner) => new(26, [], coopetition, withoutOwner);
}
