using System.Globalization;
using Analytics.GraphQL;
using Analytics.Server.Commands;

namespace Analytics.Server.Hosting;

/// <summary>Reads the limits of the graph from the section <c>GraphQL</c> of the configuration.</summary>
internal static class GraphLimits
{
    private const string Section = "GraphQL";

    /// <exception cref="OptionFault">A key of the section is no option, or its value cannot be read or is out of range.</exception>
    public static void Bind(IConfiguration configuration, GraphQLOptions options)
    {
        foreach (var setting in configuration.GetSection(Section).GetChildren())
        {
            var property = Array.Find(
                typeof(GraphQLOptions).GetProperties(),
                property => property.Name.Equals(setting.Key, StringComparison.OrdinalIgnoreCase))
                ?? throw new OptionFault($"'{Section}:{setting.Key}' is no setting; there are {Names}.");
            property.SetValue(options, Read(property.PropertyType, setting));
        }
    }

    private static string Names => string.Join(", ", typeof(GraphQLOptions).GetProperties().Select(property => property.Name));

    private static object Read(Type type, IConfigurationSection setting)
    {
        if (type == typeof(bool) && bool.TryParse(setting.Value, out var flag))
        {
            return flag;
        }

        if (type == typeof(int) && int.TryParse(setting.Value, out var number) && number > 0)
        {
            return number;
        }

        // A time without a colon would be read as days.
        if (type == typeof(TimeSpan) && setting.Value?.Contains(':') == true
            && TimeSpan.TryParse(setting.Value, CultureInfo.InvariantCulture, out var time) && time > TimeSpan.Zero && time <= TimeSpan.FromDays(1))
        {
            return time;
        }

        var expected = type == typeof(bool) ? "true or false" : type == typeof(int) ? "a whole number from 1" : "a time such as 00:00:10, at most a day";
        throw new OptionFault($"'{Section}:{setting.Key}' is '{setting.Value}'; it takes {expected}.");
    }
}
