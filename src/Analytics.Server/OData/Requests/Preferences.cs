using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Analytics.Server.OData.Requests;

/// <summary>What the Prefer header asks and this server heeds.</summary>
/// <param name="MaxPageSize">The most rows of a page, from 1; null: not asked.</param>
/// <param name="OmitsNulls">Whether properties without a value are left out.</param>
internal sealed record Preferences(int? MaxPageSize, bool OmitsNulls)
{
    /// <summary>What was heeded, as the answer's header says it; null: nothing.</summary>
    public string? Applied
    {
        get
        {
            var size = MaxPageSize is { } most ? string.Create(CultureInfo.InvariantCulture, $"odata.maxpagesize={most}") : null;
            return (size, OmitsNulls) switch
            {
                (null, false) => null,
                (null, true) => "omit-values=nulls",
                (_, false) => size,
                _ => $"{size}, omit-values=nulls",
            };
        }
    }

    /// <summary>What cannot be read is not heeded, as preferences are.</summary>
    public static Preferences Read(StringValues header)
    {
        int? size = null;
        var omits = false;
        foreach (var preference in header.SelectMany(line => (line ?? "").Split(',', ';')))
        {
            var parts = preference.Split('=', 2, StringSplitOptions.TrimEntries);
            var value = parts.Length == 2 ? parts[1].Trim('"') : "";
            switch (parts[0].ToLowerInvariant())
            {
                case "odata.maxpagesize" or "maxpagesize" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0:
                    size = most;
                    break;
                case "omit-values":
                    omits = value.Equals("nulls", StringComparison.OrdinalIgnoreCase);
                    break;
            }
        }

        return new Preferences(size, omits);
    }
}
