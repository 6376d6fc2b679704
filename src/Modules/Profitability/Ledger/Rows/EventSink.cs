using System.Runtime.CompilerServices;
using System.Text;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Bytes;
using Entente.Modules.Profitability.Ledger.Reading;

namespace Entente.Modules.Profitability.Ledger.Rows;

/// <summary>Sums activity events by customer and activity.</summary>
internal sealed class EventSink : LedgerSink
{
    private readonly IdTable _names = new();
    private readonly EventBatch _batch;
    private EventBinding _columns = null!;
    private bool _isBatched;

    internal EventSink(LedgerJob job, Tally tally)
        : base(job, tally, job.Mapping.EventFormat ?? job.Mapping.Format)
    {
        _batch = new EventBatch(job, tally);
        foreach (var activity in job.EventActivities)
        {
            _names.GetOrAdd(Encoding.UTF8.GetBytes(activity.Name));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void Row(in LedgerRow row)
    {
        if (!IsInPeriod(row, _columns.Date))
        {
            return;
        }

        var quantity = Scaled.One;
        var minutes = 0L;
        if ((_columns.Quantity >= 0 && !Read(row, _columns.Quantity, out quantity, Scaled.One))
            || (_columns.Minutes >= 0 && !Read(row, _columns.Minutes, out minutes, 0)))
        {
            return;
        }

        if (minutes < 0)
        {
            Problem(row, _columns.Minutes, $"{Quoted(row[_columns.Minutes])} is negative. Time that was taken cannot be given back; correct the event.");
            return;
        }

        var activity = _names.Find(IdOf(row[_columns.Activity]));
        Tally.Counts.EventRows++;
        if (_isBatched && activity >= 0 && _columns.Activities[activity].IsPlain && IdKey.Of(IdOf(row[_columns.Customer])) is { IsExact: true } key)
        {
            Wait(row, key, _columns.Activities[activity], quantity, minutes);
            return;
        }

        var customer = CustomerOf(row[_columns.Customer]);
        if (customer < 0 || activity < 0)
        {
            Unmatched(row, customer, activity);
        }

        if (activity >= 0)
        {
            Sum(row, customer, _columns.Activities[activity], quantity, minutes);
        }
    }

    internal override void Begin(Chunk chunk)
    {
        base.Begin(chunk);
        _isBatched = Job.Sources.Customers is not null && !chunk.HasQuotes;
    }

    internal override void End(in LedgerRow last)
    {
        try
        {
            _batch.Flush(Chunk);
        }
        catch (OverflowException)
        {
            TooMuch(last);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Wait(in LedgerRow row, IdKey key, in EventProgram activity, long quantity, long minutes)
    {
        try
        {
            _batch.Add(Chunk, key, row, activity, quantity, minutes);
        }
        catch (OverflowException)
        {
            TooMuch(row);
        }
    }

    protected override void Bind() => _columns = EventBinding.Of(Job, Header, problem: null)!;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Sum(in LedgerRow row, int customer, in EventProgram activity, long quantity, long minutes)
    {
        try
        {
            var cells = Tally.RowOf(customer);
            if (activity.IsPlain)
            {
                Add(ref cells[activity.Program.QuantityCell], quantity);
                if (activity.MinutesCell >= 0)
                {
                    Add(ref cells[activity.MinutesCell], minutes);
                }
            }
            else
            {
                Count(row, activity.Program, cells, quantity);
            }
        }
        catch (OverflowException)
        {
            TooMuch(row);
        }
    }

    private void Unmatched(in LedgerRow row, int customer, int activity)
    {
        Tally.Counts.EventRowsOfNobody += customer < 0 ? 1 : 0;
        Tally.Counts.UnknownActivityRows += activity < 0 ? 1 : 0;
        Job.Unmatched.Add(Chunk, row, (customer < 0, activity < 0) switch
        {
            (true, true) => "no such customer and no such activity",
            (true, _) => "no such customer",
            _ => "no such activity",
        });
    }
}

/// <summary>An activity in an event file. Plain ones add quantity and minutes and nothing else.</summary>
internal readonly record struct EventProgram(ActivityProgram Program, bool IsPlain, int MinutesCell);

/// <summary>Where the columns of an event file are; −1 for a column that is not there.</summary>
internal sealed record EventBinding(int Date, int Customer, int Activity, int Quantity, int Minutes, EventProgram[] Activities)
{
    /// <summary>Binds a file. What is missing is told to <paramref name="problem"/>; null then.</summary>
    internal static EventBinding? Of(LedgerJob job, LedgerHeader header, Action<string>? problem)
    {
        var names = job.Mapping.Events;
        var isGood = true;
        var date = header.Find(names.Date, ColumnNames.EventDate);
        var (customer, activity) = (header.Find(names.Customer, ColumnNames.Customer), header.Find(names.Activity, ColumnNames.Activity));
        var (quantity, minutes) = (header.Find(names.Quantity, ColumnNames.Quantity), header.Find(names.Minutes, ColumnNames.Minutes));
        var programs = job.Programs(header, DriverSource.Events, DriverSource.Events, ColumnOf, Missing);
        foreach (var (column, usual, given) in new[] { (customer, "customer_id", names.Customer), (activity, "activity", names.Activity) })
        {
            if (column < 0)
            {
                Missing(LedgerJob.NoColumn(header, usual, given));
            }
        }

        if (date < 0 && (job.HasPeriod || names.Date is not null))
        {
            Missing(LedgerJob.NoColumn(header, "date", names.Date));
        }

        return isGood ? new EventBinding(date, customer, activity, quantity, minutes, [.. programs.Select(Plain)]) : null;

        int ColumnOf(string name) => header.Find(name, []) is >= 0 and var own ? own
            : string.Equals(name, TimeTerm.MinutesColumn, StringComparison.OrdinalIgnoreCase) ? minutes
            : string.Equals(name, TimeTerm.QuantityColumn, StringComparison.OrdinalIgnoreCase) ? quantity
            : -1;

        void Missing(string message)
        {
            isGood = false;
            problem?.Invoke(message);
        }

        EventProgram Plain(ActivityProgram program) => program.Terms switch
        {
            [] => new(program, IsPlain: true, -1),
            [var term] when term.Driver == minutes && minutes >= 0 && term.IsUnconditional => new(program, IsPlain: true, term.Cell),
            _ => new(program, IsPlain: false, -1),
        };
    }
}
