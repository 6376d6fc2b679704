using System.Buffers;
using System.Globalization;
using System.Text;

namespace Entente.Bench.Import;

/// <summary>One file of the export, and what a right import makes of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The record type that it brings.</param>
/// <param name="Text">Its content.</param>
/// <param name="Rows">Rows without the header.</param>
/// <param name="Good">Rows that become records.</param>
/// <param name="Repeated">Rows that say the same as an earlier one.</param>
/// <param name="Bad">Rows with a flaw that only a person can mend.</param>
public sealed record EspoFile(string Name, string Type, string Text, int Rows, int Good, int Repeated, int Bad);

/// <summary>
/// Accounts, contacts and notes in the CSV form of EspoCRM's export (header of attribute names, commas, quotation marks where
/// needed, an apostrophe before what looks like a formula), made up from a fixed seed, with the flaws of a file that has been
/// lived with for years. Two fifths of the rows are accounts, two fifths contacts, one fifth notes.
/// </summary>
public sealed class EspoExport
{
    private const int Seed = 20261127;

    private static readonly string[] First = ["Ada", "Björn", "Chloé", "Đorđe", "Elif", "Finn", "Grażyna", "Hà", "İbrahim", "Jürgen", "Kō", "Łucja"];
    private static readonly string[] Last = ["Almeida", "Brandt", "Çelik", "D'Angelo", "Eriksson", "Fischer", "Győri", "Hoang", "O'Neill", "Şahin", "van der Berg", "Žižek"];
    private static readonly string[] Names = ["Nord", "Vario", "Helix", "Orbit", "Quanta", "Terra", "Vega", "Zenit", "Ålesund", "Müller", "Société Générique", "株式会社"];
    private static readonly string[] Forms = ["GmbH", "Ltd", "SA", "Inc.", "AB", "B.V.", "Sp. z o.o.", "AG", "& Co. KG", "plc"];
    private static readonly string[] Countries = ["Germany", "France", "USA", "UK", "Sweden", "NL", "Poland", "Switzerland", "Japan", "Türkiye", ""];
    private static readonly string[] Industries = ["Energy", "Banking", "Steel & Metals", "Chemicals, Specialty", "Logistics", ""];
    private static readonly string[] Titles = ["Head of \"Special\" Sales", "CEO", "Buyer", "Alliance Manager", "'-tbd-", ""];

    private readonly Random random = new(Seed);
    private readonly List<string> accountIds = [];
    private readonly List<string> contactIds = [];

    private EspoExport()
    {
    }

    public IReadOnlyList<EspoFile> Files { get; private set; } = [];

    /// <summary>An export of so many rows together.</summary>
    public static EspoExport Of(int rows)
    {
        var export = new EspoExport();
        export.Files = [export.Accounts(rows * 2 / 5), export.Contacts(rows * 2 / 5), export.Notes(rows - (rows * 2 / 5 * 2))];
        return export;
    }

    private EspoFile Accounts(int rows)
    {
        var file = new Writing("name", "website", "emailAddress", "phoneNumber", "type", "industry", "billingAddressStreet", "billingAddressCity",
            "billingAddressCountry", "description", "createdAt", "assignedUserName", "id");
        for (var number = 0; number < rows; number++)
        {
            var id = Id(number, 'a');
            var name = $"{Pick(Names)} {number} {Pick(Forms)}";
            string[] row =
            [
                name, random.Next(3) == 0 ? "" : $"https://www.firm-{number}.example/", $"info@firm-{number}.example", $"'+49 30 {number}", "Customer",
                Pick(Industries), "1, High Street", "Sometown", Pick(Countries), Text(number), "2019-03-31 10:11:12", "Ann Boss", id,
            ];
            switch (random.Next(200))
            {
                case 0:
                    file.Bad(With(row, 0, ""));
                    break;
                case 1:
                    file.Bad(With(row, 8, "Atlantis"));
                    break;
                case 2:
                    file.Bad(With(row, 1, "ask Ann, see notes"));
                    break;
                case 3:
                    file.Bad(With(row, 0, new string('x', 260)));
                    break;
                case 4 when accountIds.Count > 0:
                    file.Bad(With(row, 12, accountIds[^1]));
                    break;
                case 5:
                    file.BadLine($"{name},broken");
                    break;
                case 6:
                    file.Bad(With(row, 12, ""));
                    break;
                case 7:
                    file.Bad(With(row, 9, "a bell \u0007 rings"));
                    break;
                case 8:
                    file.Good(row);
                    file.Repeated(row);
                    number++;
                    accountIds.Add(id);
                    break;
                default:
                    file.Good(row);
                    accountIds.Add(id);
                    break;
            }
        }

        return file.Close("accounts.csv", "organisations");
    }

    private EspoFile Contacts(int rows)
    {
        var file = new Writing("salutationName", "firstName", "lastName", "title", "accountId", "accountName", "emailAddress", "phoneNumber",
            "description", "createdAt", "id");
        for (var number = 0; number < rows; number++)
        {
            var id = Id(number, 'c');
            string[] row =
            [
                "Mrs.", Pick(First), $"{Pick(Last)} {number}", Pick(Titles), accountIds[random.Next(accountIds.Count)], "", $"c{number}@firm.example",
                "", Text(number), "2020-02-29 00:00:00", id,
            ];
            switch (random.Next(150))
            {
                case 0:
                    file.Bad(With(With(row, 1, ""), 2, ""));
                    break;
                case 1:
                    file.Bad(With(row, 4, "gone-" + number));
                    break;
                case 2:
                    file.Bad(With(row, 4, ""));
                    break;
                case 3:
                    file.Bad(With(row, 6, "c at firm"));
                    break;
                case 4:
                    file.BadLine("\"unclosed \"quote,x,y");
                    break;
                default:
                    file.Good(row);
                    contactIds.Add(id);
                    break;
            }
        }

        return file.Close("contacts.csv", "people");
    }

    private EspoFile Notes(int rows)
    {
        var file = new Writing("post", "type", "parentType", "parentId", "parentName", "createdAt", "createdByName", "id");
        for (var number = 0; number < rows; number++)
        {
            var isContact = random.Next(2) == 0 && contactIds.Count > 0;
            var parents = isContact ? contactIds : accountIds;
            string[] row =
            [
                $"Note {number}: {Text(number)}", "Post", isContact ? "Contact" : "Account", parents[random.Next(parents.Count)], "", "2021-07-01 08:30:00",
                "Ann Boss", Id(number, 'e'),
            ];
            switch (random.Next(150))
            {
                case 0:
                    file.Bad(With(row, 0, ""));
                    break;
                case 1:
                    file.Bad(With(row, 3, "gone-" + number));
                    break;
                case 2:
                    file.Bad(With(row, 5, "last summer"));
                    break;
                default:
                    file.Good(row);
                    break;
            }
        }

        return file.Close("notes.csv", "notes");
    }

    /// <summary>Seventeen letters and digits, as EspoCRM makes them.</summary>
    private static string Id(int number, char kind) => string.Create(CultureInfo.InvariantCulture, $"5f{number:x12}{kind}0d");

    private string Text(int number) => random.Next(5) switch
    {
        0 => "",
        1 => $"First line of {number}\nsecond; with, separators\tand a tab",
        2 => "He said: \"Call back on Monday.\" 🦊",
        3 => "'=cmd|' /C calc'!A0",
        _ => $"Met at the fair {number}.",
    };

    private string Pick(string[] of) => of[random.Next(of.Length)];

    private static string[] With(string[] row, int place, string value)
    {
        var other = (string[])row.Clone();
        other[place] = value;
        return other;
    }

    private sealed class Writing
    {
        private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\n\r\t ;");

        private readonly StringBuilder text = new();
        private int good;
        private int repeated;
        private int bad;

        public Writing(params string[] header) => Append(header);

        public void Good(string[] row)
        {
            good++;
            Append(row);
        }

        public void Repeated(string[] row)
        {
            repeated++;
            Append(row);
        }

        public void Bad(string[] row)
        {
            bad++;
            Append(row);
        }

        public void BadLine(string line)
        {
            bad++;
            text.Append(line).Append('\n');
        }

        public EspoFile Close(string name, string type) => new(name, type, text.ToString(), good + repeated + bad, good, repeated, bad);

        private void Append(string[] cells) => text.AppendJoin(',', cells.Select(Cell)).Append('\n');

        private static string Cell(string cell) => !cell.AsSpan().ContainsAny(NeedQuotes) ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
