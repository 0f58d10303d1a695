using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>What is taken from the rows of some days, worked out by code.</summary>
internal sealed record Take
{
    /// <summary>Whether no row of these days is taken.</summary>
    public bool IsNone { get; init; }

    /// <summary>The codes; null: every row counts one.</summary>
    public CodeColumn? Column { get; init; }

    /// <summary>What a code adds to a total; null where nothing is added up.</summary>
    public long[]? Amounts { get; init; }

    /// <summary>What a code adds to the number of values; null where the amounts hold it.</summary>
    public long[]? Counts { get; init; }

    /// <summary>The rank or code of a value by code, -1 where it is not taken; null: each code is its own.</summary>
    public int[]? Ranks { get; init; }

    /// <summary>What rows must be like beyond what the codes say; null: nothing.</summary>
    public BlockTest? Only { get; init; }
}
