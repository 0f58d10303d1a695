using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

/// <summary>What a measure does over one dimension.</summary>
internal sealed record MeasureAdditivity
{
    /// <summary>Name of the dimension.</summary>
    public required string Dimension { get; init; }

    /// <summary>What it does over the members.</summary>
    public required Additivity Additivity { get; init; }
}
