using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Analytics.GraphQL.Data;

/// <summary>Reads properties by compiled code.</summary>
internal static class PropertyReader
{
    private static readonly ConcurrentDictionary<PropertyInfo, Func<object, object?>> Readers = [];

    public static object? Read(PropertyInfo property, object instance) => Of(property)(instance);

    public static Func<object, object?> Of(PropertyInfo property) => Readers.GetOrAdd(property, Compile);

    private static Func<object, object?> Compile(PropertyInfo property)
    {
        var instance = Expression.Parameter(typeof(object));
        var read = Expression.Property(Expression.Convert(instance, property.DeclaringType!), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), instance).Compile();
    }
}
