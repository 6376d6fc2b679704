using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Access;

/// <summary>What the pages' script asks for before it turns to the browser's authenticator.</summary>
public static class PasskeyEndpoints
{
    private const string Json = "application/json";

    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/account/passkeys/options", OfferNewAsync).RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();
        routes.MapPost("/sign-in/passkey/options", OfferAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> OfferNewAsync(HttpContext http, IAntiforgery antiforgery, Passkeys passkeys) =>
        await antiforgery.IsRequestValidAsync(http)
            ? (await passkeys.OfferAsync(ActorOfRequest.UserId(http.User)!.Value)).ToResult(json => TypedResults.Content(json, Json))
            : TypedResults.BadRequest();

    private static async Task<IResult> OfferAsync(SignInWithPasskey signIn) => TypedResults.Content(await signIn.OfferAsync(), Json);
}
