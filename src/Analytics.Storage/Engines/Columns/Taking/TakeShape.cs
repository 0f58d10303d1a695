using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>What an aggregate takes from rows.</summary>
/// <param name="only">What rows must be like.</param>
internal abstract class TakeShape(RowTest only)
{
    /// <summary>What rows must be like.</summary>
    public RowTest Only { get; } = only;

    /// <summary>The column whose values are taken; null where rows are counted.</summary>
    public virtual StoredColumn? Column => null;

    /// <summary>Where the numbers of groups are taken.</summary>
    /// <param name="slots">The slots, with that of rows that are not taken.</param>
    /// <param name="isDense">Whether they stay as many.</param>
    /// <param name="limits">Where to go from one way to another.</param>
    public abstract GroupTaking Begin(int slots, bool isDense, ScanLimits limits);

    /// <summary>What is taken from rows of one day, and of all days that are alike.</summary>
    public Take At(int day)
    {
        var test = RowTests.AtDay(Only, day);
        if (RowTests.IsNever(test))
        {
            return new Take { IsNone = true };
        }

        var codes = Column?.Codes ?? RowTests.OneColumnOf(test);
        var parts = RowTests.PartsOf(test).ToLookup(part => codes is not null && RowTests.OneColumnOf(part) == codes);
        var passes = parts[true].Any() ? TestTables.Of(RowTests.All(parts[true]), codes!) : null;
        return Of(codes, passes) with { Only = parts[false].Any() ? BlockTest.Of(RowTests.All(parts[false])) : null };
    }

    /// <param name="codes">The codes of the column, or those that decide; null: none.</param>
    /// <param name="passes">Whether a code is taken; null: each.</param>
    protected abstract Take Of(CodeColumn? codes, bool[]? passes);

    /// <summary>Something of each code that is taken and of a value; something else of the others.</summary>
    protected T[] ByCode<T>(CodeColumn codes, bool[]? passes, IReadOnlyList<T> byOwnCode, T other)
    {
        var table = new T[codes.Cardinality];
        for (var code = 0; code < table.Length; code++)
        {
            table[code] = passes is null || passes[code] ? byOwnCode[Column!.OwnCode(code)] : other;
        }

        return table;
    }
}
