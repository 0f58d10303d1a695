using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Analytics.Server.Tests.Analysis.Questions;

/// <summary>What a statement of SQL gives: names of columns, and rows as lines. A name that ends in e and a digit holds an integer with so many decimals.</summary>
internal sealed record SqlAnswer(IReadOnlyList<string> Names, IReadOnlyList<string> Lines)
{
    public static SqlAnswer Of(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var headings = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).Select(name => name.Split(" e")).ToList();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(CellText.Join(headings.Select((heading, place) => Cell(reader.GetValue(place), heading))));
        }

        return new SqlAnswer([.. headings.Select(heading => heading[0])], lines);
    }

    private static string Cell(object value, string[] heading) => value switch
    {
        DBNull => "null",
        long number => CellText.Of(new decimal(number) / Power(heading)),
        string text => CellText.Of(text),
        _ => throw new InvalidOperationException($"'{heading[0]}' is a {value.GetType().Name}; figures are integers."),
    };

    private static decimal Power(string[] heading) => heading.Length == 1
        ? 1
        : Enumerable.Repeat(10m, int.Parse(heading[1], CultureInfo.InvariantCulture)).Aggregate(1m, (power, ten) => power * ten);
}
