using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Works out a test that depends on one column of codes once for each code.</summary>
internal static class TestTables
{
    /// <summary>Whether each code passes.</summary>
    /// <param name="test">Depends on no day, and on no codes but these.</param>
    /// <param name="column">The codes.</param>
    public static bool[] Of(RowTest test, CodeColumn column)
    {
        var passes = new bool[column.Cardinality];
        switch (test)
        {
            case CodeTest one:
                Look(one, passes);
                break;
            case AllTests all:
                Array.Fill(passes, true);
                Combine(all.Parts, column, passes, static (left, right) => left && right);
                break;
            case AnyTests any:
                Combine(any.Parts, column, passes, static (left, right) => left || right);
                break;
            default:
                throw new ArgumentException($"A test of the kind {test.GetType().Name} has no table.", nameof(test));
        }

        return passes;
    }

    private static void Look(CodeTest one, bool[] passes)
    {
        for (var code = 0; code < passes.Length; code++)
        {
            passes[code] = one.Passes[one.Column.OwnCode(code)];
        }
    }

    private static void Combine(IReadOnlyList<RowTest> parts, CodeColumn column, bool[] passes, Func<bool, bool, bool> both)
    {
        foreach (var part in parts)
        {
            var other = Of(part, column);
            for (var code = 0; code < passes.Length; code++)
            {
                passes[code] = both(passes[code], other[code]);
            }
        }
    }
}
