using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary>A cost model as it comes through the API: the text of <c>--model</c> as JSON, with a name and a note.</summary>
internal sealed record ModelInput
{
    [Required(ErrorMessage = "Give the model a name, such as “Serving costs 2025”.")]
    [PlainText(StoredModel.LongestName)]
    public string Name { get; set; } = "";

    [PlainText(ModelVersion.LongestNote)]
    public string? Note { get; set; }

    /// <summary>Pools, activities, period and targets.</summary>
    public JsonElement Model { get; set; }

    /// <summary>The content, or everything that is wrong with it.</summary>
    public Outcome<NamedModel> Read()
    {
        var errors = Check.Shape(this).ToList();
        if (!ModelText.TryRead(Model, out var content, out var problems))
        {
            errors.AddRange(problems);
        }

        return errors.Count > 0 ? Refusal.Invalid(errors) : new NamedModel(Name.Trim(), content!, Note);
    }
}

/// <summary>A name, what the model says, and why there is this version of it.</summary>
internal sealed record NamedModel(string Name, CostModel Content, string? Note)
{
    private const decimal Largest = 1_000_000_000_000m;
    private const decimal Smallest = 0.000001m;

    /// <summary>What keeps it from being stored; the fields are the places that the check names.</summary>
    public IReadOnlyList<FieldError> Problems()
    {
        List<FieldError> errors = [.. Check.Shape(new ModelInput { Name = Name, Note = Note }), .. OutOfRange()];
        return errors.Count > 0
            ? errors
            : [.. Content.Check().Where(problem => !problem.IsWarning).Select(problem => new FieldError(problem.Place, problem.Message))];
    }

    /// <summary>Figures so large or small that rates leave the range of exact numbers.</summary>
    private IEnumerable<FieldError> OutOfRange() =>
    [
        .. Content.Pools.Where(pool => Math.Abs(pool.Cost) > Largest || pool.PracticalCapacity is < Smallest or > Largest)
            .Select(pool => new FieldError($"pool {pool.Name}", "Give a cost up to a million million, and a capacity between a millionth and a million million.")),
        .. Content.Activities.Where(activity => activity.Rate is { } rate && Math.Abs(rate) > Largest)
            .Select(activity => new FieldError($"activity {activity.Name}", "Give a rate up to a million million.")),
    ];

    /// <summary>Figures that nobody has confirmed.</summary>
    public int Estimates =>
        Content.Pools.Count(pool => pool.IsEstimate) + Content.Activities.Count(activity => activity.IsEstimate)
        + (Content.CostOfGoodsShare is null ? 0 : 1);
}
