using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Building;

/// <summary>Gives each value of a column a code, in the order in which they first come.</summary>
internal abstract class ColumnEncoder
{
    public CodeWriter Codes { get; } = new();

    /// <summary>What the codes stand for.</summary>
    public abstract ColumnValues Values { get; }

    public static ColumnEncoder Of(ColumnKind kind) => kind switch
    {
        ColumnKind.Word => new WordEncoder(),
        ColumnKind.Counted => new CountedEncoder(),
        _ => new NumberEncoder(),
    };
}
