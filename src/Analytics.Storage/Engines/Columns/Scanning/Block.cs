namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Some rows of a segment, few enough that what is worked out for each stays in the processor's nearest cache.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="From">The first row, within the segment.</param>
/// <param name="Count">How many rows.</param>
internal readonly record struct Block(int Segment, int From, int Count)
{
    /// <summary>The most rows of one.</summary>
    public const int Rows = 2048;
}
