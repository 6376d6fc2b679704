using System.Globalization;
using System.Linq.Expressions;
using Entente.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Lists;

/// <summary>
/// Paging by key: a page starts after the last row of the page before, so that deep pages cost what first pages
/// cost and rows that come or go meanwhile shift nothing. The condition is <c>key ≥ k and (key &gt; k or id &gt; i)</c>,
/// which both engines answer from the index.
/// </summary>
public sealed class Keyset<TRow>
    where TRow : class
{
    private readonly Dictionary<string, ISort> sorts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Expression<Func<TRow, Guid>> id;
    private readonly Func<TRow, Guid> idOf;
    private string? first;

    public Keyset(Expression<Func<TRow, Guid>> id) => (this.id, idOf) = (id, id.Compile());

    /// <summary>The names that the list can be sorted by; the first, which may start with a minus, is its own order.</summary>
    public IReadOnlyCollection<string> Sorts => sorts.Keys;

    public Keyset<TRow> By(string name, Expression<Func<TRow, string>> key) => Add(name, new TextSort(key));

    public Keyset<TRow> By(string name, Expression<Func<TRow, DateTime>> key) => Add(name, new TimeSort<DateTime>(key, value =>
        DateTime.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant) ? instant : null));

    public Keyset<TRow> By(string name, Expression<Func<TRow, DateOnly>> key) => Add(name, new TimeSort<DateOnly>(key, value =>
        DateOnly.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null));

    /// <summary>Reads one page. <paramref name="rows"/> has its filters on, and no order.</summary>
    public async Task<Outcome<ListPage<TRow>>> ReadAsync(IQueryable<TRow> rows, ListQuery query, CancellationToken ct)
    {
        if (query.Size is < 1 or > ListQuery.MaxSize)
        {
            return Refusal.Invalid(new FieldError(nameof(query.Size), $"The page size must be between 1 and {ListQuery.MaxSize}."));
        }

        if (!Choose(query.Sort).TryGet(out var choice, out var refusal))
        {
            return refusal;
        }

        var (wanted, descending, sort) = choice;
        var cursor = string.IsNullOrEmpty(query.Cursor) ? null : Cursor.Decode(query.Cursor);
        if (!string.IsNullOrEmpty(query.Cursor) && (cursor is null || cursor.Sort != wanted || !sort.Accepts(cursor.Value)))
        {
            return Refusal.Invalid(new FieldError(nameof(query.Cursor), "This cursor does not belong to this list. Start again without one."));
        }

        // In the list's own order: its index holds all that counting needs.
        var total = await sort.Order(rows, descending: false).Take(ListPage<TRow>.CountLimit + 1).CountAsync(ct);
        var backward = cursor?.Backward ?? false;
        var found = await Page(rows, sort, cursor, descending ^ backward).Take(query.Size + 1).ToListAsync(ct);
        return Cut(found, wanted, sort, cursor, query.Size, total);
    }

    /// <summary>Null when the list can be sorted so; else the refusal to return.</summary>
    public Refusal? Refuses(string? wantedSort) => Choose(wantedSort).Refusal;

    /// <summary>All rows in the order of the list, for an export. <paramref name="rows"/> has its filters on, and no order.</summary>
    public IQueryable<TRow> InOrder(IQueryable<TRow> rows, string? wantedSort)
    {
        var (_, descending, sort) = Choose(wantedSort).Value;
        return Page(rows, sort, null, descending);
    }

    private Outcome<Choice> Choose(string? wantedSort)
    {
        var wanted = string.IsNullOrEmpty(wantedSort) ? first! : wantedSort;
        var name = wanted.TrimStart('-');
        return sorts.TryGetValue(name, out var sort)
            ? new Choice(wanted, wanted.StartsWith('-'), sort)
            : Refusal.Invalid(new FieldError(
                nameof(ListQuery.Sort), $"This list cannot be sorted by '{name}'. It can by: {string.Join(", ", sorts.Keys)}."));
    }

    private ListPage<TRow> Cut(List<TRow> found, string wanted, ISort sort, Cursor? cursor, int size, int total)
    {
        var more = found.Count > size;
        var items = found.Take(size).ToList();
        var backward = cursor?.Backward ?? false;
        if (backward)
        {
            items.Reverse();
        }

        var hasNext = backward || more;
        var hasPrevious = backward ? more : cursor is not null;
        return new(
            items,
            hasNext && items.Count > 0 ? At(items[^1], backward: false) : null,
            hasPrevious && items.Count > 0 ? At(items[0], backward: true) : null,
            total);

        string At(TRow row, bool backward) => new Cursor(wanted, sort.ValueOf(row), idOf(row), backward).Encode();
    }

    private IQueryable<TRow> Page(IQueryable<TRow> rows, ISort sort, Cursor? cursor, bool descending)
    {
        if (cursor is not null)
        {
            var row = id.Parameters[0];
            var afterId = Compare(
                Expression.Call(id.Body, nameof(Guid.CompareTo), null, Value(cursor.Id)), Expression.Constant(0), descending, orEqual: false);
            var condition = Expression.AndAlso(
                sort.After(row, cursor.Value, descending, orEqual: true),
                Expression.OrElse(sort.After(row, cursor.Value, descending, orEqual: false), afterId));
            rows = rows.Where(Expression.Lambda<Func<TRow, bool>>(condition, row));
        }

        var ordered = sort.Order(rows, descending);
        return descending ? ordered.ThenByDescending(id) : ordered.ThenBy(id);
    }

    private Keyset<TRow> Add(string name, ISort sort)
    {
        sorts.Add(name.TrimStart('-'), sort);
        first ??= name;
        return this;
    }

    /// <summary>A value that becomes a query parameter, not a constant of the query.</summary>
    private static MemberExpression Value<T>(T value) =>
        Expression.Property(Expression.Constant(new Box<T>(value)), nameof(Box<T>.Content));

    private static BinaryExpression Compare(Expression left, Expression right, bool descending, bool orEqual) => (descending, orEqual) switch
    {
        (false, false) => Expression.GreaterThan(left, right),
        (false, true) => Expression.GreaterThanOrEqual(left, right),
        (true, false) => Expression.LessThan(left, right),
        (true, true) => Expression.LessThanOrEqual(left, right),
    };

    private static Expression On(LambdaExpression key, ParameterExpression row) => new Rebind(key.Parameters[0], row).Visit(key.Body);

    private interface ISort
    {
        bool Accepts(string value);

        string ValueOf(TRow row);

        Expression After(ParameterExpression row, string value, bool descending, bool orEqual);

        IOrderedQueryable<TRow> Order(IQueryable<TRow> rows, bool descending);
    }

    private sealed record Choice(string Wanted, bool Descending, ISort Sort);

    private sealed record Box<T>(T Content);

    private sealed class TextSort(Expression<Func<TRow, string>> key) : ISort
    {
        private readonly Func<TRow, string> valueOf = key.Compile();

        public bool Accepts(string value) => true;

        public string ValueOf(TRow row) => valueOf(row);

        public Expression After(ParameterExpression row, string value, bool descending, bool orEqual) => Compare(
            Expression.Call(typeof(string), nameof(string.Compare), null, On(key, row), Value(value)),
            Expression.Constant(0), descending, orEqual);

        public IOrderedQueryable<TRow> Order(IQueryable<TRow> rows, bool descending) =>
            descending ? rows.OrderByDescending(key) : rows.OrderBy(key);
    }

    /// <summary>Instants and days, which a cursor carries in their round-trip form.</summary>
    private sealed class TimeSort<T>(Expression<Func<TRow, T>> key, Func<string, T?> read) : ISort
        where T : struct, IFormattable
    {
        private readonly Func<TRow, T> valueOf = key.Compile();

        public bool Accepts(string value) => read(value) is not null;

        public string ValueOf(TRow row) => valueOf(row).ToString("O", CultureInfo.InvariantCulture);

        public Expression After(ParameterExpression row, string value, bool descending, bool orEqual) => read(value) is { } time
            ? Compare(On(key, row), Value(time), descending, orEqual)
            : throw new ArgumentException("Not accepted before.", nameof(value));

        public IOrderedQueryable<TRow> Order(IQueryable<TRow> rows, bool descending) =>
            descending ? rows.OrderByDescending(key) : rows.OrderBy(key);
    }

    private sealed class Rebind(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
