using System.Reflection;
using Analytics.Semantics.Model;

namespace Analytics.Server.Tables.Sets;

/// <summary>A column of a set, and the property of its rows that it is.</summary>
/// <param name="Column">The column.</param>
/// <param name="Property">The property.</param>
internal sealed record SetColumn(FlatColumn Column, PropertyInfo Property)
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The columns of a type of rows: the key, then what it shares with others, then its own.</summary>
    public static IReadOnlyList<SetColumn> Of(Type row, string key) =>
    [
        .. row.GetProperties()
            .OrderBy(property => property.Name == key ? -1 : DepthOf(property.DeclaringType!))
            .Select(property => new SetColumn(Describe(property), property)),
    ];

    private static FlatColumn Describe(PropertyInfo property)
    {
        var text = property.GetCustomAttribute<ColumnTextAttribute>()
            ?? throw new InvalidOperationException($"{property.DeclaringType!.Name}.{property.Name} does not say what it is.");
        return new FlatColumn(property.Name, TypeOf(property.PropertyType), CanBeNull(property))
        {
            Label = new LocalizedText(text.LabelEn, text.LabelZh),
            Description = new LocalizedText(text.DescriptionEn, text.DescriptionZh),
        };
    }

    private static ColumnType TypeOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var plain when plain == typeof(string) => ColumnType.Text,
        var plain when plain == typeof(int) => ColumnType.Integer,
        var plain when plain == typeof(decimal) => ColumnType.Decimal,
        var plain when plain == typeof(DateOnly) => ColumnType.Date,
        var plain when plain == typeof(bool) => ColumnType.Boolean,
        var plain => throw new InvalidOperationException($"{plain} is the type of no column."),
    };

    private static bool CanBeNull(PropertyInfo property)
    {
        lock (Nullability)
        {
            return Nullability.Create(property).ReadState != NullabilityState.NotNull;
        }
    }

    private static int DepthOf(Type type) => type.BaseType is null ? 0 : DepthOf(type.BaseType) + 1;
}
