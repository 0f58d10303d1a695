namespace Analytics.GraphQL;

/// <summary>The GraphQL description; without it, the summary of the XML documentation.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The description, in Markdown.</summary>
    public string Description { get; } = description;
}
