using System.Text;
using Entente.Modules.Profitability.Ledger.Bytes;
using Entente.Modules.Profitability.Ledger.Reading;
using Entente.Modules.Profitability.Ledger.Rows;
using Entente.Platform.Imports;

namespace Entente.Modules.Profitability.Ledger;

/// <summary>The customers of a file: their ids, numbered in the order of rows, and what else is known of them.</summary>
internal sealed class CustomersFile : RowSink
{
    private readonly CustomerColumns _names;
    private readonly LedgerProblems _problems;
    private readonly DateText _dates;
    private readonly List<CustomerAttributes> _attributes = [];
    private readonly IdTable _words = new();
    private readonly List<string> _texts = [];
    private LedgerHeader _header = null!;
    private int _id;
    private int _name;
    private int _segment;
    private int _region;
    private int _owner;
    private int _since;

    private CustomersFile(CustomerColumns names, LedgerFormat format, LedgerProblems problems) =>
        (_names, _problems, _dates) = (names, problems, new DateText(format.Dates));

    internal IdTable Ids { get; } = new();

    internal IReadOnlyList<CustomerAttributes> Attributes => _attributes;

    internal static CustomersFile Read(LedgerFile file, LedgerMapping mapping, LedgerProblems problems, CancellationToken ct)
    {
        var format = mapping.CustomerFormat ?? mapping.Format;
        var customers = new CustomersFile(mapping.Customers, format, problems);
        using var reader = new ChunkReader([file], format, customers.Bind, problems);
        var (scanner, chunk) = (new RowScanner(customers, problems), new Chunk());
        while (reader.TryNext(chunk) && !problems.IsHopeless)
        {
            ct.ThrowIfCancellationRequested();
            scanner.Scan(chunk);
        }

        return customers;
    }

    /// <summary>Customers that come from elsewhere: <see cref="Bind"/> tells the columns, <see cref="Row"/> each customer.</summary>
    internal static CustomersFile Empty(CustomerColumns names, LedgerProblems problems) => new(names, new LedgerFormat(), problems);

    internal override void Begin(Chunk chunk)
    {
    }

    internal override void Row(in LedgerRow row)
    {
        var id = LedgerSink.IdOf(row[_id]);
        if (id.IsEmpty)
        {
            if (!row.IsBlank)
            {
                Problem(row, _id, "This customer has no id. Every customer needs one.");
            }

            return;
        }

        if (Ids.Find(id) >= 0)
        {
            Problem(row, _id, $"The id {DelimitedFile.Quoted(Encoding.UTF8.GetString(id))} stands in an earlier row too. Each customer stands once.");
            return;
        }

        Ids.GetOrAdd(id);
        var since = _since < 0 || row[_since].IsEmpty ? -1 : _dates.Read(row[_since]);
        _attributes.Add(new CustomerAttributes(
            Text(row, _name), Word(row, _segment), Word(row, _region), Word(row, _owner), since < 0 ? null : DateOnly.FromDayNumber(since)));
    }

    internal override void WrongShape(in LedgerRow row, int columns) => Problem(row, -1,
        $"This row has another number of cells than the header's {columns}. Put a cell that itself contains the separator into quotation marks.");

    internal bool Bind(LedgerHeader header)
    {
        _header = header;
        _id = header.Find(_names.Id, ["customer_id", "id", .. ColumnNames.Customer]);
        _name = header.Find(_names.Name, ColumnNames.Name);
        _segment = header.Find(_names.Segment, ColumnNames.Segment);
        _region = header.Find(_names.Region, ColumnNames.Region);
        _owner = header.Find(_names.Owner, ColumnNames.Owner);
        _since = header.Find(_names.Since, ColumnNames.Since);
        if (_id < 0)
        {
            _problems.Add(new ImportProblem(header.File.Name, 1, null, LedgerJob.NoColumn(header, "customer_id", _names.Id)));
        }

        return _id >= 0;
    }

    private void Problem(in LedgerRow row, int column, string message) =>
        _problems.Add(new ImportProblem(_header.File.Name, row.Line, column < 0 ? null : _header.Columns[column], message));

    private static string? Text(in LedgerRow row, int column) =>
        column < 0 || row[column].IsEmpty ? null : Encoding.UTF8.GetString(row[column]);

    /// <summary>A text that many customers share is kept once.</summary>
    private string? Word(in LedgerRow row, int column)
    {
        if (column < 0 || row[column].IsEmpty)
        {
            return null;
        }

        var index = _words.GetOrAdd(row[column]);
        if (index == _texts.Count)
        {
            _texts.Add(_words[index]);
        }

        return _texts[index];
    }
}
