using Analytics.Semantics.Model;

namespace Analytics.Semantics.Engines;

/// <summary>Answers the leaves of a plan from where the data lies. Safe for any number of calls at a time.</summary>
public interface IStorageEngine
{
    /// <summary>The name, as <see cref="Results.Explanation"/> shows it.</summary>
    string Name { get; }

    /// <summary>The version of the data; another one exactly where the data is another.</summary>
    ValueTask<string> ReadVersionAsync(CancellationToken cancellation);

    /// <summary>All members of a dimension with a table, by code.</summary>
    ValueTask<IReadOnlyList<Member>> ReadMembersAsync(Dimension dimension, CancellationToken cancellation);

    /// <summary>The figures that a scan asks for, by key.</summary>
    ValueTask<IReadOnlyList<FigureRow>> ScanAsync(FigureScan scan, CancellationToken cancellation);

    /// <summary>What the scan runs, as text.</summary>
    string Explain(FigureScan scan);

    /// <summary>Which records of a fact there are.</summary>
    ValueTask<RecordState> ReadRecordsAsync(Fact fact, CancellationToken cancellation);

    /// <summary>What the records that a scan asks for come to.</summary>
    ValueTask<AggregateTable> AggregateAsync(AggregateScan scan, CancellationToken cancellation);

    /// <summary>What the scan runs, as text.</summary>
    string Explain(AggregateScan scan);
}
