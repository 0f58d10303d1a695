using System.Reflection;

namespace Analytics.GraphQL.Data;

/// <summary>Runs a filter or sort input class, or the convention where there is none.</summary>
internal static class MemberFieldsReader
{
    /// <param name="entity">The entity that is filtered or sorted.</param>
    /// <param name="open">The open generic class, <see cref="FilterInputType{T}"/> or <see cref="SortInputType{T}"/>.</param>
    /// <param name="configured">A subclass; null: by convention.</param>
    public static IMemberFields Read(Type entity, Type open, Type? configured)
    {
        var fields = (IMemberFields)Activator.CreateInstance(typeof(MemberFields<>).MakeGenericType(entity))!;
        if (configured is not null)
        {
            var apply = open.MakeGenericType(entity).GetMethod("Apply", BindingFlags.Instance | BindingFlags.NonPublic)!;
            apply.Invoke(Activator.CreateInstance(configured), BindingFlags.DoNotWrapExceptions, null, [fields], null);
        }

        return fields;
    }
}
