using Analytics.Server.OData.Model;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.OData.Requests;

/// <summary>What a path leads to.</summary>
internal sealed record ODataTarget
{
    /// <summary>The service document.</summary>
    public static ODataTarget Root { get; } = new();

    /// <summary>The metadata document.</summary>
    public static ODataTarget Metadata { get; } = new() { IsMetadata = true };

    /// <summary>Whether it is the metadata document.</summary>
    public bool IsMetadata { get; private init; }

    /// <summary>The set of the rows; null for either document.</summary>
    public ODataSet? Set { get; init; }

    /// <summary>The key of the one row; null: any.</summary>
    public object? Key { get; init; }

    /// <summary>The row of another set from which a link leads to the rows; null: no link.</summary>
    public (ODataSet Set, object Key, SetLink Link)? From { get; init; }

    /// <summary>Whether only the number of rows is asked.</summary>
    public bool IsCount { get; init; }
}
