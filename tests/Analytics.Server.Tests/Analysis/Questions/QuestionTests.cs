using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Analysis.Questions;

/// <summary>Every question of the folder: its literal rows, SQL by hand and both doors give equal answers, row by row.</summary>
[Collection(SharedGraph.Name)]
public sealed class QuestionTests(GraphServer server)
{
    private const string TableDocument =
        "query($query: AnalysisInput!) { table(query: $query) { columns { name } rows groupCount notices { code } } }";

    public static TheoryData<string> Answered => Names(question => question.Refused.Count == 0);

    public static TheoryData<string> Tabled => Names(question => question.Refused.Count == 0 && question.Table is not null);

    public static TheoryData<string> Refused => Names(question => question.Refused.Count > 0);

    [Fact]
    public void Questions_Should_BeFortyAtLeast_When_BothDoorsAnswerThem() =>
        Assert.True(Tabled.Cast<object[]>().Count() >= 40);

    [Fact]
    public void Question_Should_SayItOnlyHasOneDoor_When_ATableCannotBeAsked()
    {
        var silent = Names(question => (question.Table is null) != question.Document.Contains("Through this door alone", StringComparison.Ordinal));

        Assert.Empty(silent);
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public void Sql_Should_GiveTheRows_When_WrittenByHand(string name)
    {
        var question = QuestionFolder.Read(name);

        var answer = SqlAnswer.Of(server.Database, question.Sql);

        Assert.Empty(answer.Names.Except(question.Names));
        Assert.Empty(question.Figures.Except(answer.Names));
        AssertLines(question.Lines(answer.Names), answer.Lines);
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task Document_Should_GiveTheRows_When_FieldsAreSelected(string name)
    {
        var question = QuestionFolder.Read(name);

        var data = await server.DataAsync(question.Document, question.Variables);

        AssertLines(question.Lines(question.Names), SelectedRows.Of(data, question.At, question.Columns));
        AssertBeside(question, data.GetProperty(question.Root));
    }

    [Theory]
    [MemberData(nameof(Tabled))]
    public async Task Table_Should_GiveTheRows_When_ColumnsAreNamed(string name)
    {
        var question = QuestionFolder.Read(name);

        var table = (await server.DataAsync(TableDocument, new { query = question.Table })).GetProperty("table");

        AssertLines(question.Lines(question.Names), TableRows.Of(table, question.Names));
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

    private static TheoryData<string> Names(Func<Question, bool> takes) => [.. QuestionFolder.Names.Where(name => takes(QuestionFolder.Read(name)))];

    private static void AssertLines(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));

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
