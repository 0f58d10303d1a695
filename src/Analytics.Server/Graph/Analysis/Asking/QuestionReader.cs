using Analytics.GraphQL;
using Analytics.Semantics.Query;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>Reads a question from the selection of a perspective's root field: what is selected in by is what rows are grouped by.</summary>
internal sealed class QuestionReader
{
    private readonly AnswerSelection _answer;
    private readonly QuestionFaults _faults;
    private readonly FilterReader _filters;
    private readonly RowsReader _rows;

    public QuestionReader(AnswerSelection answer, IFieldContext context, GraphQLOptions limits, QuestionFaults faults)
    {
        _answer = answer;
        _faults = faults;
        _filters = new FilterReader(limits, faults);
        _rows = new RowsReader(context, new ContextReader(_filters, answer.Perspective.KeyOf, answer.Perspective.PerspectiveOf), faults);
    }

    /// <summary>The question; what is wrong is told.</summary>
    public AnalyticQuery Read()
    {
        var arguments = _rows.ArgumentsOf(_answer.Root);
        var where = _filters.Read(arguments["where"], QueryPath.Root.Then("where"));
        var having = RowsArguments.Having(arguments.Objects("having"), QueryPath.Root.Then("having"));
        RefuseTwo(_answer.Rows);
        RefuseTwo(_answer.Rests);
        CheckKeys();
        return new AnalyticQuery
        {
            Perspective = _answer.Perspective.Perspective.Name,
            Level = arguments.Text("level") is { } level ? _answer.Perspective.LevelOf(level) : null,
            Where = where,
            Rows = _answer.Rows is [var rows, ..] ? _rows.Read(rows, PathOf(rows), having) : null,
            Totals = [.. _answer.Totals.Select(Read)],
            Rest = _answer.Rests is [var rest, ..] ? new RestRequest(_rows.Measures(rest, PathOf(rest)), PathOf(rest)) : null,
            Explain = _answer.IsExplained,
        };
    }

    private static QueryPath PathOf(RowSelection rows) => QueryPath.Root.Then(rows.Field.ResponseName);

    private TotalsRequest Read(RowSelection totals) => new()
    {
        ResponseName = totals.Field.ResponseName,
        Levels = LevelsOf(totals),
        Measures = _rows.Measures(totals, PathOf(totals)),
        Path = PathOf(totals),
    };

    private List<IReadOnlyList<string>>? LevelsOf(RowSelection totals) =>
        _rows.ArgumentsOf(totals.Field).List("levels")?.Select(level => (IReadOnlyList<string>)
            [.. ((object?[])level).Cast<string>().Select(_answer.Perspective.KeyOf)]).ToList();

    private void RefuseTwo(IReadOnlyList<RowSelection> rows)
    {
        foreach (var other in rows.Skip(1))
        {
            _faults.Add(
                QuestionCodes.RowsTwice,
                PathOf(other),
                $"'{rows[0].Field.ResponseName}' and '{other.Field.ResponseName}' are two pages of one question; ask '{_answer.Root.Name}' again under an alias.");
        }
    }

    private void CheckKeys()
    {
        var grouped = (_answer.Rows is [var rows, ..]
            ? rows.Bys.SelectMany(RowSelection.KeysOf).Select(key => key.Name)
            : _answer.Totals.SelectMany(totals => LevelsOf(totals) ?? []).SelectMany(level => level)).ToHashSet();
        foreach (var (by, key) in _answer.Rests.Concat(_answer.Totals)
            .SelectMany(totals => totals.Bys.SelectMany(by => RowSelection.KeysOf(by).Select(key => (Path: PathOf(totals).Then(by.ResponseName), key))))
            .Where(one => !grouped.Contains(one.key.Name)))
        {
            _faults.Add(
                QueryCodes.KeyNotGrouped,
                by.Then(key.ResponseName),
                $"'{key.Name}' is not grouped by, so no total has it; select it in 'by' of the rows too, or leave it out.",
                [.. grouped]);
        }
    }
}
