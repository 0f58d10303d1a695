using System.Globalization;
using Analytics.Server.Commands;

namespace Analytics.Server.Hosting;

/// <summary>Reads the limits of a part of the server from its section of the configuration.</summary>
internal static class Limits
{
    public const string OfGraph = "GraphQL";
    public const string OfAnalysis = "Analysis";
    public const string OfColumns = "Columns";
    public const string OfExports = "Exports";

    /// <returns>The options.</returns>
    /// <exception cref="OptionFault">A key of the section is no option, or its value cannot be read or is out of range.</exception>
    public static T Bind<T>(IConfiguration configuration, string section, T options)
        where T : class
    {
        foreach (var setting in configuration.GetSection(section).GetChildren())
        {
            var properties = typeof(T).GetProperties();
            var property = Array.Find(properties, property => property.Name.Equals(setting.Key, StringComparison.OrdinalIgnoreCase))
                ?? throw new OptionFault($"'{section}:{setting.Key}' is no setting; there are {string.Join(", ", properties.Select(property => property.Name))}.");
            property.SetValue(options, Read(property.PropertyType, section, setting));
        }

        return options;
    }

    private static object Read(Type type, string section, IConfigurationSection setting)
    {
        if (type == typeof(bool) && bool.TryParse(setting.Value, out var flag))
        {
            return flag;
        }

        if (type == typeof(int) && int.TryParse(setting.Value, out var number) && number > 0)
        {
            return number;
        }

        if (type == typeof(long) && long.TryParse(setting.Value, out var size) && size > 0)
        {
            return size;
        }

        // A time without a colon would be read as days.
        if (type == typeof(TimeSpan) && setting.Value?.Contains(':') == true
            && TimeSpan.TryParse(setting.Value, CultureInfo.InvariantCulture, out var time) && time > TimeSpan.Zero && time <= TimeSpan.FromDays(1))
        {
            return time;
        }

        if (type == typeof(Uri) && Uri.TryCreate(setting.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return address;
        }

        throw new OptionFault($"'{section}:{setting.Key}' is '{setting.Value}'; it takes {ExpectedOf(type)}.");
    }

    private static string ExpectedOf(Type type) => type == typeof(bool) ? "true or false"
        : type == typeof(Uri) ? "an address such as https://figures.example.org/odata"
        : type == typeof(int) || type == typeof(long) ? "a whole number from 1" : "a time such as 00:00:10, at most a day";
}
