using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Analysis.Questions;

/// <summary>Every question of the folder: its literal rows, SQL by hand and both doors give equal answers, row by row.</summary>
[Collection(SharedGraph.Name)]
public sealed class QuestionTests(GraphServer server)
{
    private const string TableDocument =
        "query($query: AnalysisInput!) { table(query: $query) { columns { name } rows groupCount notices { code } } }";

    public static TheoryData<string> Answered => [.. QuestionFolder.Names.Where(name => QuestionFolder.Read(name).Refused.Count == 0)];

    public static TheoryData<string> Refused => [.. QuestionFolder.Names.Where(name => QuestionFolder.Read(name).Refused.Count > 0)];

    [Fact]
    public void Questions_Should_BeFortyAtLeast_When_BothDoorsCanBeAsked() =>
        Assert.True(QuestionFolder.Names.Select(QuestionFolder.Read).Count(question => question.Table is not null && question.Refused.Count == 0) >= 40);

    [Theory]
    [MemberData(nameof(Answered))]
    public void Sql_Should_GiveTheRows_When_WrittenByHand(string name)
    {
        var question = QuestionFolder.Read(name);

        var answer = SqlAnswer.Of(server.Database, question.Sql);

        Assert.Empty(answer.Names.Except(question.Names));
        Assert.Equal(question.Lines(answer.Names), answer.Lines);
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task Document_Should_GiveTheRows_When_FieldsAreSelected(string name)
    {
        var question = QuestionFolder.Read(name);

        var data = await server.DataAsync(question.Document, question.Variables);

        Assert.Equal(question.Lines(question.Names), SelectedRows.Of(data, question.At, question.Columns));
        AssertBeside(question, data.GetProperty(question.Root));
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task Table_Should_GiveTheRows_When_ItCanBeAsked(string name)
    {
        var question = QuestionFolder.Read(name);
        if (question.Table is not { } query)
        {
            Assert.Contains("Through this door alone", question.Document, StringComparison.Ordinal);
            return;
        }

        var table = (await server.DataAsync(TableDocument, new { query })).GetProperty("table");

        var columns = table.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString()!).ToList();
        Assert.Empty(question.Names.Except(columns));
        var places = question.Names.Select(column => columns.IndexOf(column)).ToList();
        Assert.Equal(question.Lines(question.Names), table.GetProperty("rows").EnumerateArray().Select(row => CellText.Join(places.Select(place => CellText.Of(row[place])))));
        AssertBeside(question, table);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Doors_Should_RefuseAlike_When_FiguresWouldBeCombined(string name)
    {
        var question = QuestionFolder.Read(name);

        var first = await server.AskAsync(question.Document, question.Variables);
        var second = await server.AskAsync(TableDocument, new { query = question.Table });

        Assert.Equal(question.Refused, Codes(first.GetProperty("errors"), error => error.GetProperty("extensions")));
        Assert.Equal(question.Refused, Codes(second.GetProperty("errors"), error => error.GetProperty("extensions")));
        Assert.True(SqlAnswer.Of(server.Database, question.Sql).Lines.Count > 1);
    }

    private static void AssertBeside(Question question, JsonElement answer)
    {
        Assert.Equal(question.Notices, Codes(answer.GetProperty("notices"), notice => notice));
        if (question.GroupCount is { } count)
        {
            Assert.Equal(count, answer.GetProperty("groupCount").GetInt32());
        }
    }

    private static IEnumerable<string> Codes(JsonElement list, Func<JsonElement, JsonElement> holder) =>
        list.EnumerateArray().Select(one => holder(one).GetProperty("code").GetString()!).Distinct().Order(StringComparer.Ordinal);
}
