using System.Globalization;
using Entente.Methods.Costing;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary>A cost model as a form: tables of text, read as a whole so that every wrong cell is named at once.</summary>
internal sealed class EditModelForm
{
    public const int EmptyRows = 2;

    public string? Name { get; set; }

    public string? Note { get; set; }

    public string? Currency { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? CostOfGoodsPercent { get; set; }

    public string? NearBreakEvenPercent { get; set; }

    public string? MarginTargetPercent { get; set; }

    public string? CostTargetPercent { get; set; }

    public List<PoolRow> Pools { get; set => field = value ?? []; } = [];

    public List<ActivityRow> Activities { get; set => field = value ?? []; } = [];

    public static EditModelForm Of(string name, CostModel model) => new()
    {
        Name = name,
        Currency = model.Currency,
        From = model.From,
        To = model.To,
        CostOfGoodsPercent = Percent(model.CostOfGoodsShare),
        NearBreakEvenPercent = Percent(model.NearBreakEven),
        MarginTargetPercent = Percent(model.NetMarginTarget),
        CostTargetPercent = Percent(model.CostToServeTarget),
        Pools = [.. model.Pools.Select(PoolRow.Of)],
        Activities = [.. model.Activities.Select(activity => ActivityRow.Of(activity, model.PoolOf(activity)?.Shown() ?? activity.Pool))],
    };

    /// <summary>Room for new rows at the end of both tables.</summary>
    public EditModelForm WithRoom()
    {
        Pools.RemoveAll(row => row is null or { IsEmpty: true });
        Activities.RemoveAll(row => row is null or { IsEmpty: true });
        Pools.AddRange(Enumerable.Range(0, EmptyRows).Select(_ => new PoolRow()));
        Activities.AddRange(Enumerable.Range(0, EmptyRows).Select(_ => new ActivityRow()));
        return this;
    }

    public Outcome<NamedModel> Read()
    {
        var cells = new FormCells();
        var pools = Pools.Where(row => !row.IsEmpty).Select(row => row.Read(cells, [.. Pools.Select(p => p.Key)])).ToList();
        var activities = Activities.Where(row => !row.IsEmpty).Select(row => row.Read(cells, [.. Activities.Select(a => a.Key)]))
            .Select(activity => activity with { Pool = KeyOf(activity.Pool, pools) }).ToList();
        var model = new CostModel(
            pools, activities, Currency?.Trim() ?? "", From, To,
            cells.Share(nameof(CostOfGoodsPercent), CostOfGoodsPercent),
            cells.Share(nameof(NearBreakEvenPercent), NearBreakEvenPercent) ?? 0.01m,
            cells.Share(nameof(MarginTargetPercent), MarginTargetPercent),
            cells.Share(nameof(CostTargetPercent), CostTargetPercent));
        var named = new NamedModel(Name ?? "", model, Note);
        return cells.Errors.Count > 0 ? Refusal.Invalid(cells.Errors) : named;
    }

    /// <summary>A pool is named in the form as people call it.</summary>
    private static string KeyOf(string pool, List<CostPool> pools) =>
        pools.Find(p => p.Name == pool || string.Equals(p.Label, pool, StringComparison.OrdinalIgnoreCase))?.Name ?? pool;

    private static string? Percent(decimal? share) => share is { } value ? Amounts.Plain(value * 100) : null;
}

/// <summary>Reads cells of text and gathers what is wrong with them.</summary>
internal sealed class FormCells
{
    public List<FieldError> Errors { get; } = [];

    public decimal? Number(string place, string what, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        const NumberStyles styles = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite | NumberStyles.AllowDecimalPoint
            | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign;
        if (decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000_000m)
        {
            return number;
        }

        Errors.Add(new(place, $"{what}: '{text}' is no number. Write it like 12,500.75."));
        return null;
    }

    public decimal? Share(string field, string? text) => Number(field, "Percent", text) / 100;

    public TEnum Choice<TEnum>(string place, string? text)
        where TEnum : struct, Enum
    {
        if (string.IsNullOrEmpty(text) || (Enum.TryParse<TEnum>(text, out var value) && Enum.IsDefined(value)))
        {
            return string.IsNullOrEmpty(text) ? default : Enum.Parse<TEnum>(text);
        }

        Errors.Add(new(place, $"'{text}' is none of the choices."));
        return default;
    }

    /// <summary>The row's key: kept where it has one, else made from its label and not used by another row.</summary>
    public static string Key(string? key, string? label, IReadOnlyList<string?> taken)
    {
        if (!string.IsNullOrWhiteSpace(key))
        {
            return key.Trim();
        }

        var plain = string.Concat((label ?? "").Trim().ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')).Trim('_');
        var made = plain.Length == 0 ? "row" : plain;
        for (var number = 2; taken.Contains(made, StringComparer.OrdinalIgnoreCase); number++)
        {
            made = string.Create(CultureInfo.InvariantCulture, $"{plain}_{number}");
        }

        return made;
    }
}
