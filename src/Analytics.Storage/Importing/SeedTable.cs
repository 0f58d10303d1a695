namespace Analytics.Storage.Importing;

/// <summary>The rows of a file. It is incomplete when the file could not be read to its end; what refers to it is then not judged.</summary>
internal sealed record SeedTable(IReadOnlyList<SeedRow> Rows, bool IsComplete)
{
    public static SeedTable Unreadable { get; } = new([], IsComplete: false);
}
