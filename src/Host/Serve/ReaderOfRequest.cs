using Entente.Methods;
using Entente.Platform.Access;
using Entente.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Entente.Host.Serve;

/// <summary>
/// Lets a page write days and figures as the person reads them who asked for it. Only pages: files, the API and stored texts
/// are the same for everybody.
/// </summary>
internal static class ReaderOfRequest
{
    public static void UseReader(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (IsOfPerson(http.GetEndpoint()) && await OfAsync(http) is { } reader)
        {
            PersonText.WriteFor(reader);
            FigureStyle.Use(reader.Figures);
        }

        await next(http);
    });

    /// <summary>A page that somebody signed in for; the way in and the page of a fault ask the database nothing.</summary>
    private static bool IsOfPerson(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null;

    private static async Task<PersonText?> OfAsync(HttpContext http)
    {
        if (http.FindActor() is { } actor)
        {
            return PersonText.Of(actor);
        }

        return ActorOfRequest.UserId(http.User) is { } userId
            && (await http.RequestServices.GetRequiredService<ChangeProfile>().ShowAsync(userId)).TryGet(out var person, out _)
            ? PersonText.Of(person.Locale, person.TimeZone) : null;
    }
}
