using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Ui;
using Microsoft.AspNetCore.Identity;

namespace Entente.Platform.Access;

/// <summary>What a person says of themselves.</summary>
public sealed record ProfileInput
{
    [Required(ErrorMessage = "Give your name."), PlainText(200)]
    public string Name { get; set; } = string.Empty;

    /// <summary>One of <see cref="PersonText.Locales"/>; empty: the house's own way.</summary>
    public string? Locale { get; set; }

    /// <summary>One of <see cref="PersonText.Zones"/>; empty: UTC.</summary>
    public string? TimeZone { get; set; }
}

/// <summary>A person changes the own name, and how days, clocks and numbers read.</summary>
public sealed class ChangeProfile(UserManager<AppUser> users)
{
    public async Task<Outcome<ProfileInput>> ShowAsync(Guid userId) => await users.FindByIdAsync(userId.ToString()) is { } user
        ? new ProfileInput { Name = user.DisplayName, Locale = user.Locale, TimeZone = user.TimeZone }
        : Refusal.NotFound("person");

    public async Task<Outcome<Done>> RunAsync(ProfileInput input, Guid userId)
    {
        IReadOnlyList<FieldError> errors = [.. Check.Shape(input), .. Unknown(input)];
        if (errors.Count > 0)
        {
            return Refusal.Invalid(errors);
        }

        if (await users.FindByIdAsync(userId.ToString()) is not { } user)
        {
            return Refusal.NotFound("person");
        }

        (user.DisplayName, user.Locale, user.TimeZone) = (input.Name.Trim(), OrNull(input.Locale), OrNull(input.TimeZone));
        var result = await users.UpdateAsync(user);
        return result.Succeeded ? Done.Value : Refusal.Stale("account");
    }

    private static IEnumerable<FieldError> Unknown(ProfileInput input)
    {
        if (OrNull(input.Locale) is { } locale && !PersonText.Locales.Contains(locale))
        {
            yield return new(nameof(ProfileInput.Locale), "Choose one of the list.");
        }

        if (OrNull(input.TimeZone) is { } zone && !PersonText.Zones.Contains(zone))
        {
            yield return new(nameof(ProfileInput.TimeZone), "Choose one of the list, such as Europe/Berlin.");
        }
    }

    private static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
