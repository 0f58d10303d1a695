using System.Reflection;

namespace Analytics.GraphQL.Annotations;

/// <summary>Descriptions and deprecations as annotated.</summary>
internal static class MemberText
{
    public static string? DescriptionOf(MemberInfo member) =>
        member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? XmlDocumentation.SummaryOf(member);

    public static string? DescriptionOf(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? XmlDocumentation.SummaryOf(parameter);

    public static string? DeprecationOf(ICustomAttributeProvider member) =>
        member.GetCustomAttributes(typeof(ObsoleteAttribute), inherit: false) is [ObsoleteAttribute obsolete, ..]
            ? obsolete.Message ?? "No longer supported"
            : null;
}
