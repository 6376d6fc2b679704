using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Privacy;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>What is wanted of an audit's picture.</summary>
internal enum PictureShape
{
    /// <summary>Firms side by side, as a file.</summary>
    Wide,

    /// <summary>Firms above each other, as a file.</summary>
    Narrow,

    /// <summary>Both with controls, legend and caption, for a page.</summary>
    Figure,
}

/// <summary>A picture and the version of the result that it belongs to.</summary>
internal sealed record Picture(string Markup, Guid Version);

/// <summary>Shows the picture of a computed audit.</summary>
internal sealed class ShowPicture(AppDb appDb)
{
    public async Task<Outcome<Picture>> RunAsync(Guid auditId, PictureShape shape, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var results = db.Set<ComputedAudit>().Where(r => r.AuditId == auditId);
        var picture = await (shape switch
        {
            PictureShape.Wide => results.Select(r => new Picture(r.WideSvg, r.Version)),
            PictureShape.Narrow => results.Select(r => new Picture(r.NarrowSvg, r.Version)),
            _ => results.Select(r => new Picture(r.FigureHtml, r.Version)),
        }).SingleOrDefaultAsync(ct);
        picture ??= await Disclosure.FindForAnalystAsync(db, auditId, ct) is { } held ? Of(held, shape) : null;
        if (picture is not null)
        {
            return picture;
        }

        if (await Disclosure.RefuseAsync(db, auditId, ct) is { } withheld)
        {
            return withheld;
        }

        return await db.Set<NetworkAudit>().AnyAsync(a => a.Id == auditId, ct)
            ? Refusal.Conflict("This audit is not computed yet, so there is no picture.")
            : Refusal.NotFound("audit");
    }

    private static Picture Of(WithheldResult held, PictureShape shape) => new(
        shape switch
        {
            PictureShape.Wide => held.WideSvg,
            PictureShape.Narrow => held.NarrowSvg,
            _ => held.FigureHtml,
        },
        held.Version);
}
