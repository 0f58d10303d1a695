using System.Reflection;

namespace Analytics.GraphQL.Annotations;

/// <summary>Reads generic attributes.</summary>
internal static class Attributed
{
    /// <summary>What <see cref="GraphQLTypeAttribute{T}"/> names; null without it.</summary>
    public static Type? TypeOf(ICustomAttributeProvider? member) => ArgumentOf(member, typeof(GraphQLTypeAttribute<>));

    /// <summary>The type argument of a generic attribute; null without it.</summary>
    public static Type? ArgumentOf(ICustomAttributeProvider? member, Type open) => member?.GetCustomAttributes(inherit: false)
        .Select(attribute => attribute.GetType())
        .FirstOrDefault(type => TypeShape.Is(type, open))
        ?.GetGenericArguments()[0];

    /// <summary>Whether an attribute stands there, generic or not.</summary>
    public static bool Has(ICustomAttributeProvider member, Type attribute, Type open) =>
        member.IsDefined(attribute, inherit: false) || ArgumentOf(member, open) is not null;
}
