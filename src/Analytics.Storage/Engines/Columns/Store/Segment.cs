namespace Analytics.Storage.Engines.Columns.Store;

/// <summary>The rows of a fact in portions of equal length, each of which can be left out by what it holds.</summary>
internal static class Segment
{
    public const int Bits = 16;
    public const int Rows = 1 << Bits;

    /// <summary>How many it takes.</summary>
    public static int Count(int rows) => (int)(((long)rows + Rows - 1) >> Bits);

    /// <summary>The rows of one; the last may be shorter.</summary>
    public static int Length(int rows, int segment) => Math.Min(Rows, rows - (segment << Bits));
}
