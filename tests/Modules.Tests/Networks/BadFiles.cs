using System.Text;

namespace Entente.Modules.Tests.Networks;

/// <summary>Files that an import has to refuse, with the place and words by which it tells what is wrong.</summary>
internal static class BadFiles
{
    private const string Head = "id,name,firm,level,function,role\n";
    private const string RatingHead = "from,to,frequency,importance,closeness\n";
    private const string TwoPeople = Head + "1,Ana,Alpha,senior,marketing,\n2,Ben,Omega,middle,systems,\n";

    private static readonly string Endless = new('x', 200_000);

    /// <summary>By name: people, ratings, the place, a part of the message.</summary>
    public static IReadOnlyDictionary<string, Bad> All { get; } = new Dictionary<string, Bad>(StringComparer.Ordinal)
    {
        ["empty people"] = Of("", RatingHead, "people.csv", "empty"),
        ["nobody"] = Of(Head, RatingHead, "people.csv", "nobody"),
        ["empty ratings"] = Of(TwoPeople, "", "ratings.csv", "empty"),
        ["no id column"] = Of("name,firm\nAna,Alpha\n", RatingHead, "people.csv, row 1", "no column id"),
        ["no closeness column"] = Of(TwoPeople, "from,to,frequency,importance\n1,2,3,3\n", "ratings.csv, row 1", "no column closeness"),
        ["two columns of one name"] = Of("id,firm,Firm\n1,Alpha,Alpha\n", RatingHead, "people.csv, row 1, column firm", "2 columns"),
        ["empty id"] = Of(Head + ",Ana,Alpha,senior,marketing,\n", RatingHead, "people.csv, row 2, column id", "empty"),
        ["empty firm"] = Of(Head + "1,Ana,,senior,marketing,\n", RatingHead, "people.csv, row 2, column firm", "empty"),
        ["duplicate id"] = Of(TwoPeople + "1,Cem,Alpha,,,\n", RatingHead, "people.csv, row 4, column id", "in row 2 already"),
        ["firm in two spellings"] = Of(TwoPeople + "3,Cem,ALPHA,,,\n", RatingHead, "people.csv, row 4, column firm", "one way only"),
        ["unknown level"] = Of(Head + "1,Ana,Alpha,boss,,\n", RatingHead, "people.csv, row 2, column level", "senior, middle or operating"),
        ["too few cells"] = Of(Head + "1,Ana,Alpha\n", RatingHead, "people.csv, row 2", "3 cells"),
        ["too many cells"] = Of(TwoPeople, RatingHead + "1,2,3,3,3,3\n", "ratings.csv, row 2", "6 cells"),
        ["endless name"] = Of(Head + $"1,{Endless},Alpha,,,\n", RatingHead, "people.csv, row 2, column name", "200000 characters"),
        ["endless figure"] = Of(TwoPeople, RatingHead + $"1,2,{Endless},3,3\n", "ratings.csv, row 2, column frequency", "200000 characters"),
        ["name of 201 letters"] = Of(Head + $"1,{Endless[..201]},Alpha,,,\n", RatingHead, "people.csv, row 2, column name", "at most 200"),
        ["control character"] = Of(Head + "1,An\u0001a,Alpha,,,\n", RatingHead, "people.csv, row 2, column name", "U+0001"),
        ["open quotation mark"] = Of(Head + "1,\"Ana,Alpha,,,\n2,Ben,Omega,,,\n", RatingHead, "people.csv, row 2", "quotation mark"),
        ["unknown rater"] = Of(TwoPeople, RatingHead + "7,2,3,3,3\n", "ratings.csv, row 2, column from", "no person with the id “7”"),
        ["unknown rated"] = Of(TwoPeople, RatingHead + "1,2,3,3,3\n1,7,3,3,3\n", "ratings.csv, row 3, column to", "no person with the id “7”"),
        ["rates oneself"] = Of(TwoPeople, RatingHead + "1,1,3,3,3\n", "ratings.csv, row 2, column to", "himself or herself"),
        ["rates twice"] = Of(TwoPeople, RatingHead + "1,2,3,3,3\n1,2,4,3,3\n", "ratings.csv, row 3, column to", "in row 2 already"),
        ["above the scale"] = Of(TwoPeople, RatingHead + "1,2,6,3,3\n", "ratings.csv, row 2, column frequency", "between 0 and 5"),
        ["negative"] = Of(TwoPeople, RatingHead + "1,2,3,-1,3\n", "ratings.csv, row 2, column importance", "between 0 and 5"),
        ["not a number"] = Of(TwoPeople, RatingHead + "1,2,3,3,NaN\n", "ratings.csv, row 2, column closeness", "not a number"),
        ["huge"] = Of(TwoPeople, RatingHead + "1,2,1e308,3,3\n", "ratings.csv, row 2, column frequency", "between 0 and 5"),
        ["infinite"] = Of(TwoPeople, RatingHead + "1,2,Infinity,3,3\n", "ratings.csv, row 2, column frequency", "between 0 and 5"),
        ["empty figure"] = Of(TwoPeople, RatingHead + "1,2,,3,3\n", "ratings.csv, row 2, column frequency", "0 is none"),
        ["words for a figure"] = Of(TwoPeople, RatingHead + "1,2,often,3,3\n", "ratings.csv, row 2, column frequency", "not a number"),
        ["formula for a figure"] = Of(TwoPeople, RatingHead + "1,2,=1+1,3,3\n", "ratings.csv, row 2, column frequency", "not a number"),
        ["silent person rates"] = Of(
            "id,firm,answered\n1,Alpha,no\n2,Omega,\n", RatingHead + "1,2,3,3,3\n", "ratings.csv, row 2, column from", "did not answer"),
        ["a workbook"] = Of([.. "PK\u0003\u0004"u8, 0, 1, 2, 3], Utf8(RatingHead), "people.csv", "Excel"),
        ["a picture"] = Of(Utf8(TwoPeople), [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0x0D, 1, 2, 3], "ratings.csv, row 1", "no column from"),
        ["files swapped"] = Of(RatingHead + "1,2,3,3,3\n", TwoPeople, "people.csv, row 1", "no column id"),
    };

    private static Bad Of(string people, string ratings, string place, string words) => Of(Utf8(people), Utf8(ratings), place, words);

    private static Bad Of(byte[] people, byte[] ratings, string place, string words) => new(people, ratings, place, words);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    internal sealed record Bad(byte[] People, byte[] Ratings, string Place, string Words);
}
