namespace Analytics.Storage.Engines.Columns;

/// <summary>Where the records of one fact are read.</summary>
/// <param name="Fact">Name of the fact.</param>
/// <param name="Mode">From memory or from the database.</param>
/// <param name="Rows">The records in memory; 0 where they are not there.</param>
/// <param name="Bytes">What they take of it.</param>
public sealed record FactMode(string Fact, StorageMode Mode, int Rows, long Bytes);
