using Entente.Modules.Networks.Files;
using Entente.Modules.Networks.Formats;
using Entente.Platform.Imports;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Http;

namespace Entente.Modules.Networks.Features;

/// <summary>The two files of a form, open for reading until this is disposed.</summary>
internal sealed record UploadedFiles(AuditFiles Files) : IAsyncDisposable
{
    /// <summary>The two tables, or those made of one network file of any format, which then counts.</summary>
    public static async Task<Outcome<UploadedFiles>> OpenAsync(
        IFormFile? people, IFormFile? ratings, IFormFile? network, AuditReading reading, CancellationToken ct)
    {
        if (network is null)
        {
            return Open(people, ratings);
        }

        var problems = new ImportProblems();
        var file = Open(network, "network");
        await using var given = new GivenFile(file.Name, file.Content);
        return await AuditTables.ReadAsync(given, reading, problems, ct) is { } files
            ? new UploadedFiles(files) : problems.ToRefusal("Nothing was imported.");
    }

    /// <summary>Refused when one of the two is missing.</summary>
    public static Outcome<UploadedFiles> Open(IFormFile? people, IFormFile? ratings)
    {
        List<FieldError> missing = [];
        if (people is null)
        {
            missing.Add(new("People", "Choose the file with the people: id, name, firm, level, function, role. Or give one network file."));
        }

        if (ratings is null)
        {
            missing.Add(new("Ratings", "Choose the file with the ratings: from, to, frequency, importance, closeness."));
        }

        return missing.Count > 0
            ? Refusal.Invalid(missing)
            : new UploadedFiles(new AuditFiles(Open(people!, "people.csv"), Open(ratings!, "ratings.csv")));
    }

    public async ValueTask DisposeAsync()
    {
        await Files.People.Content.DisposeAsync();
        await Files.Ratings.Content.DisposeAsync();
    }

    /// <summary>The open content of a file under its own name, for messages.</summary>
    public static AuditFile Named(IFormFile file, Stream content, string otherwise = "people.csv") =>
        new(Path.GetFileName(file.FileName) is { Length: > 0 and <= 120 } name ? name : otherwise, content);

    private static AuditFile Open(IFormFile file, string otherwise) => Named(file, file.OpenReadStream(), otherwise);
}
