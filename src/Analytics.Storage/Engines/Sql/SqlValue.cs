using System.Globalization;

namespace Analytics.Storage.Engines.Sql;

/// <summary>The value of a parameter.</summary>
/// <param name="Name">The name of the parameter.</param>
/// <param name="Value">A text or a number.</param>
internal sealed record SqlValue(string Name, object Value)
{
    /// <summary>Name and value for people, a text in quotes.</summary>
    public override string ToString() => Value is string text
        ? $"{Name} = '{text.Replace("'", "''", StringComparison.Ordinal)}'"
        : string.Create(CultureInfo.InvariantCulture, $"{Name} = {Value}");
}
