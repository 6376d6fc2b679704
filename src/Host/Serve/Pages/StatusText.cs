namespace Entente.Host.Serve.Pages;

/// <summary>What a person reads when a page cannot be shown: what happened and what to do.</summary>
internal sealed record StatusText(string Title, string Advice)
{
    public static StatusText For(int status) => status switch
    {
        400 => new("That request could not be read",
            "The form may have been open for too long, or cookies are switched off. Go back, load the page again and send it once more."),
        401 => new("Please sign in", "This page is open to people who are signed in."),
        403 => new("This is not open to you",
            "Your role in this workspace does not include this page or action. An owner of the workspace can change your role."),
        404 => new("Nothing is here",
            "The address may be mistyped, or what was here has been deleted, or it is not shared with you."),
        405 => new("That cannot be done here", "The page exists, but not for this kind of request. Follow a link or a button instead."),
        409 => new("Somebody was faster", "The record was changed since you opened it. Load it again and repeat your change."),
        413 => new("That is too large", "The file or form is larger than this server accepts. Split it, or ask who runs the server to raise the limit."),
        429 => new("Too many attempts", "Wait a minute, then try again."),
        503 => new("Entente is not ready", "It is starting, or its database does not answer. Try again in a minute."),
        >= 500 => new("Something went wrong on our side",
            "Nothing half-done was saved. Try again; if it happens twice, tell who runs this server."),
        _ => new("That did not work", "Go back and try again."),
    };
}
