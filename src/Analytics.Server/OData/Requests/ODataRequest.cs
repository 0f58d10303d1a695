using Analytics.Server.OData.Model;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.OData.Requests;

/// <summary>What a request for data asks.</summary>
internal sealed record ODataRequest
{
    /// <summary>The set of the rows.</summary>
    public required ODataSet Set { get; init; }

    /// <summary>The key of the one row; null: all rows, or those of a link.</summary>
    public object? Key { get; init; }

    /// <summary>The row of another set from which a link leads to the rows; null: no link.</summary>
    public (ODataSet Set, object Key, SetLink Link)? From { get; init; }

    /// <summary>Whether only their number is asked.</summary>
    public bool IsCount { get; init; }

    /// <summary>The path below the root, as it was asked.</summary>
    public required string Path { get; init; }

    /// <summary>The address of the root, with a slash at its end.</summary>
    public required string Root { get; init; }

    /// <summary>The options.</summary>
    public required QueryOptions Options { get; init; }

    /// <summary>The form of the answer.</summary>
    public required ODataForm Form { get; init; }

    /// <summary>The preferences.</summary>
    public required Preferences Preferences { get; init; }

    /// <summary>Whether one row is asked: by its key, or by a link that leads to one.</summary>
    public bool IsSingle => Key is not null || From is { Link.IsMany: false };
}
