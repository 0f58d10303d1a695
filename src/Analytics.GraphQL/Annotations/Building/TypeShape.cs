using System.Reflection;
using Analytics.GraphQL.Data;

namespace Analytics.GraphQL.Annotations;

/// <summary>A declared type without tasks and nullables: what it holds, whether null is allowed, and of what it is a list.</summary>
internal sealed record TypeShape(Type Type, bool CanBeNull, TypeShape? Element)
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TypeShape Of(PropertyInfo property)
    {
        lock (Nullability)
        {
            return Of(Nullability.Create(property));
        }
    }

    /// <summary>The shape of a parameter, or of a method's return parameter.</summary>
    public static TypeShape Of(ParameterInfo parameter)
    {
        lock (Nullability)
        {
            return Of(Nullability.Create(parameter));
        }
    }

    /// <summary>The shape of a type without annotations: a reference may be null.</summary>
    public static TypeShape Of(Type type)
    {
        var inner = Nullable.GetUnderlyingType(type);
        var element = EntityProperties.ElementOf(type);
        return new TypeShape(inner ?? type, inner is not null || !type.IsValueType, element is null ? null : Of(element));
    }

    /// <summary>The type inside a task; the type itself where it is none.</summary>
    public static Type Awaited(Type type) => IsTask(type) ? type.GetGenericArguments()[0] : type;

    public static bool Is(Type type, Type open) => type.IsGenericType && type.GetGenericTypeDefinition() == open;

    /// <summary>The row of a page or connection; null where the type is neither.</summary>
    public static Type? RowOf(Type type) =>
        Is(type, typeof(Connection<>)) || Is(type, typeof(Page<>)) ? type.GetGenericArguments()[0] : null;

    private static TypeShape Of(NullabilityInfo info)
    {
        if (IsTask(info.Type) || Is(info.Type, typeof(Optional<>)))
        {
            var inner = Of(info.GenericTypeArguments[0]);
            return Is(info.Type, typeof(Optional<>)) ? inner with { CanBeNull = true } : inner;
        }

        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        var element = EntityProperties.ElementOf(type);
        return new TypeShape(type, info.ReadState is not NullabilityState.NotNull, element is null ? null : ElementShape(info, element));
    }

    private static TypeShape ElementShape(NullabilityInfo info, Type element) =>
        info.ElementType is { } item ? Of(item)
        : info.GenericTypeArguments is [var argument] && argument.Type == element ? Of(argument)
        : Of(element) with { CanBeNull = Nullable.GetUnderlyingType(element) is not null };

    private static bool IsTask(Type type) => Is(type, typeof(Task<>)) || Is(type, typeof(ValueTask<>));
}
