using System.Text.Json;

namespace Analytics.Server.Tests.Analysis.Questions;

/// <summary>One question, as it is asked through each door and in SQL, and the answer that all must give.</summary>
internal sealed record Question
{
    /// <summary>The document with variables.</summary>
    public string Document { get; init; } = "";

    /// <summary>The statement over the database.</summary>
    public string Sql { get; init; } = "";

    /// <summary>The variables of the document.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>The question for a table; null where a table cannot be asked it.</summary>
    public JsonElement? Table { get; init; }

    /// <summary>Where the rows stand in the document's answer.</summary>
    public string At { get; init; } = "published.rows[]";

    /// <summary>The columns, each a name, or a name and a path.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The rows, each with one value a column.</summary>
    public IReadOnlyList<IReadOnlyList<JsonElement>> Rows { get; init; } = [];

    /// <summary>How many rows there are on all pages; null where that is not asked.</summary>
    public int? GroupCount { get; init; }

    /// <summary>The codes of the notices.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>The codes of the errors; none where there is an answer.</summary>
    public IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Names => [.. Columns.Select(column => column.Split(" = ")[0])];

    /// <summary>The names of those columns that are values and bounds of figures.</summary>
    public IEnumerable<string> Figures => Names.Where(name => name.Split('.') is [_, .., "value" or "lower" or "upper"]);

    /// <summary>The name of the field that the document asks.</summary>
    public string Root => At.Split('.')[0];

    /// <summary>The rows as lines of the columns named.</summary>
    public IEnumerable<string> Lines(IEnumerable<string> names)
    {
        var places = names.Select(name => Names.ToList().IndexOf(name)).ToList();
        return Rows.Select(row => CellText.Join(places.Select(place => CellText.Of(row[place]))));
    }
}
