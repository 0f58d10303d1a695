namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>A test that no single column of codes decides, made row by row.</summary>
internal abstract class BlockTest
{
    /// <summary>Marks the rows that pass.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="marks">A mark for each row; each is set.</param>
    public abstract void Mark(Block block, Span<bool> marks);

    /// <param name="test">Depends on no day.</param>
    public static BlockTest Of(RowTest test) => RowTests.OneColumnOf(test) is { } column
        ? new TableBlockTest(column, TestTables.Of(test, column))
        : test switch
        {
            AllTests all => new CombinedBlockTest([.. all.Parts.Select(Of)], isAll: true),
            AnyTests any => new CombinedBlockTest([.. any.Parts.Select(Of)], isAll: false),
            _ => throw new ArgumentException($"A test of the kind {test.GetType().Name} is not of rows.", nameof(test)),
        };
}
