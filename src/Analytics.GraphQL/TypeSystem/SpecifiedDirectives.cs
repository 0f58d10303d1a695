using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>The directives that every schema has.</summary>
internal static class SpecifiedDirectives
{
    public const string DefaultDeprecationReason = "No longer supported";

    private static readonly DirectiveLocation[] Selections =
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment];

    public static readonly DirectiveType Skip = new("skip", Selections)
    {
        Description = "Directs the executor to skip this field or fragment when the `if` argument is true.",
        Arguments = [new InputValue("if", new NonNullType(BuiltInScalars.Boolean)) { Description = "Skipped when true." }],
    };

    public static readonly DirectiveType Include = new("include", Selections)
    {
        Description = "Directs the executor to include this field or fragment only when the `if` argument is true.",
        Arguments = [new InputValue("if", new NonNullType(BuiltInScalars.Boolean)) { Description = "Included when true." }],
    };

    public static readonly DirectiveType Deprecated = new(
        "deprecated",
        [DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue])
    {
        Description = "Marks an element of a GraphQL schema as no longer supported.",
        Arguments =
        [
            new InputValue("reason", new NonNullType(BuiltInScalars.String))
            {
                Description = "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
                DefaultValue = new StringValueNode(default, DefaultDeprecationReason, false),
            },
        ],
    };

    public static readonly DirectiveType SpecifiedBy = new("specifiedBy", [DirectiveLocation.Scalar])
    {
        Description = "Exposes a URL that specifies the behavior of this scalar.",
        Arguments =
        [
            new InputValue("url", new NonNullType(BuiltInScalars.String)) { Description = "The URL that specifies the behavior of this scalar." },
        ],
    };

    public static readonly DirectiveType OneOf = new("oneOf", [DirectiveLocation.InputObject])
    {
        Description = "Indicates exactly one field must be supplied and this field must not be `null`.",
    };

    public static readonly IReadOnlyList<DirectiveType> All = [Include, Skip, Deprecated, SpecifiedBy, OneOf];
}
