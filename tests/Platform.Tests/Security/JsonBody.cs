using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Platform.Tests.Security;

/// <summary>A plausible JSON body for a type of input, with chosen ids in its id fields.</summary>
internal static class JsonBody
{
    /// <summary>Inputs that hold inputs of their own kind, such as a condition of conditions, are followed so deep.</summary>
    private const int Deepest = 5;

    /// <summary>The names of the fields that hold ids.</summary>
    public static IReadOnlyList<string> IdFields(Type type) => [.. Fields(type, 0).Distinct(StringComparer.Ordinal)];

    /// <param name="type">The type that the server reads the body into.</param>
    /// <param name="text">Stands in every text, so that two bodies need not collide.</param>
    /// <param name="idOf">The id for a field of this name; null leaves the field out.</param>
    public static JsonNode? Make(Type type, string text, Func<string, Guid?> idOf) => Value(type, "", text, idOf, 0);

    private static IEnumerable<string> Fields(Type type, int depth) => type.GetProperties().SelectMany(property => Core(property.PropertyType) switch
    {
        var core when core == typeof(Guid) => [property.Name],
        { IsClass: true } core when core != typeof(string) && depth < Deepest => Fields(core, depth + 1),
        _ => [],
    });

    private static JsonNode? Value(Type type, string name, string text, Func<string, Guid?> idOf, int depth)
    {
        if (type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type))
            return Value(Core(type), name, text, idOf, depth) is { } item ? new JsonArray(item) : new JsonArray();
        var core = Nullable.GetUnderlyingType(type) ?? type;
        return core switch
        {
            _ when core == typeof(Guid) => idOf(name) is { } id ? JsonValue.Create(id) : null,
            _ when core == typeof(string) => Text(name, text),
            _ when core.IsEnum => JsonNamingPolicy.CamelCase.ConvertName(Enum.GetNames(core)[0]),
            _ when core == typeof(bool) => false,
            _ when core == typeof(DateTime) => "2026-01-31T12:00:00Z",
            _ when core == typeof(DateOnly) => "2026-01-31",
            _ when core.IsPrimitive || core == typeof(decimal) => 1,
            _ => depth < Deepest ? Object(core, text, idOf, depth + 1) : null,
        };
    }

    private static JsonObject Object(Type type, string text, Func<string, Guid?> idOf, int depth)
    {
        var body = new JsonObject();
        foreach (var property in type.GetProperties())
            body[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = Value(property.PropertyType, property.Name, text, idOf, depth);
        return body;
    }

    private static string Text(string name, string text) => name switch
    {
        "Email" => $"{text}@example.org",
        "Website" => $"https://{text}.example.org/",
        "Country" => "AT",
        _ => text,
    };

    /// <summary>The type itself, or what a collection or a nullable holds.</summary>
    private static Type Core(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => inner,
        { IsArray: true } => type.GetElementType()!,
        { IsGenericType: true } when type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) => type.GetGenericArguments()[^1],
        _ => type,
    };
}
