namespace Analytics.Server.Graph.Analysis.Schema;

/// <summary>A field, input field, argument or enum value of a type in SDL.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type, with a default or directives behind it; empty for a value of an enum.</param>
/// <param name="Description">What it is.</param>
internal sealed record SdlField(string Name, string Type, string Description)
{
    /// <summary>The arguments.</summary>
    public IReadOnlyList<SdlField> Arguments { get; init; } = [];
}
