using System.Data.Common;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Figures;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Engines.Sql;

/// <summary>Reads a row in the order of <see cref="FigureSelect"/>.</summary>
internal sealed class FigureRowReader(int members, int words)
{
    private const int FirstMember = 9;

    /// <exception cref="StorageException">The qualifier is none.</exception>
    public FigureRow Read(DbDataReader row) => new(
        row.GetInt64(0),
        row.TextOrNull(1),
        Members(row),
        Words(row),
        row.DayOrNull(2),
        row.DayOrNull(3),
        Figure(row, 4),
        new Interval(Figure(row, 5), Figure(row, 6)),
        UpperSnake<Qualifier>.Parse(row.GetString(7)),
        !row.IsDBNull(8) && row.GetBoolean(8));

    private long?[] Members(DbDataReader row)
    {
        var keys = new long?[members];
        for (var i = 0; i < members; i++)
        {
            keys[i] = row.WholeOrNull(FirstMember + i);
        }

        return keys;
    }

    private string[] Words(DbDataReader row)
    {
        var found = new string[words];
        for (var i = 0; i < words; i++)
        {
            found[i] = row.TextOrNull(FirstMember + members + i) ?? "";
        }

        return found;
    }

    private static decimal? Figure(DbDataReader row, int place) =>
        row.WholeOrNull(place) is { } millionths ? ScaledDecimal.FromMillionths(millionths) : null;
}
