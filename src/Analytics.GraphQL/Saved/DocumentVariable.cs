namespace Analytics.GraphQL;

/// <summary>A variable of a saved document.</summary>
/// <param name="Name">The name, without the dollar sign.</param>
/// <param name="Type">The type, as GraphQL writes it.</param>
/// <param name="Default">The default, as GraphQL writes it; null where there is none.</param>
/// <param name="Description">What it says of itself; null where it says nothing.</param>
public sealed record DocumentVariable(string Name, string Type, string? Default, string? Description)
{
    /// <summary>Whether a request must give it.</summary>
    public bool IsRequired => Default is null && Type.EndsWith('!');
}
