using System.Collections.Concurrent;
using System.Globalization;

namespace Analytics.GraphQL.Data;

/// <summary>Turns what a scalar gives into the type of the member or parameter that takes it.</summary>
internal static class ValueConversion
{
    private static readonly ConcurrentDictionary<Type, Type> Targets = [];

    /// <summary>The value as <paramref name="type"/> (nullable or not).</summary>
    /// <exception cref="OverflowException">The number is out of the type's range.</exception>
    public static object? To(object? value, Type type)
    {
        if (value is null || type.IsInstanceOfType(value))
        {
            return value;
        }

        var target = Targets.GetOrAdd(type, static declared => Nullable.GetUnderlyingType(declared) ?? declared);
        return target.IsInstanceOfType(value) ? value : Change(value, target);
    }

    private static object Change(object value, Type target)
    {
        if (target.IsEnum)
        {
            return Enum.ToObject(target, value);
        }

        if (target == typeof(DateTime) && value is DateTimeOffset moment)
        {
            return moment.UtcDateTime;
        }

        if (target == typeof(Guid) && value is string text)
        {
            return Guid.Parse(text, CultureInfo.InvariantCulture);
        }

        return Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
    }
}
