using Analytics.GraphQL;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Asking;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Graph.Analysis.Tabular;
using Analytics.Server.Graph.Model;

namespace Analytics.Server.Exports.Questions;

/// <summary>Reads the question of a root field of analysis for a flat table: all its rows, unless it says itself how many.</summary>
/// <param name="catalogue">The perspectives.</param>
/// <param name="limits">The limits of filters.</param>
/// <param name="options">The limits of exports.</param>
internal sealed class FlatQuestionReader(AnalysisCatalogue catalogue, GraphQLOptions limits, ExportOptions options)
{
    /// <summary>Whether a root field is one of analysis.</summary>
    public bool IsAnalysis(SelectedField root) => root.Name == TableAnswer.Field || catalogue.Find(root.Name) is not null;

    /// <summary>What is selected of a perspective's root field, before its arguments are known.</summary>
    public FlatSelection Describe(SelectedField root) => new(new AnswerSelection(root, catalogue.Find(root.Name)!), _ => Language.En);

    /// <summary>The question; what is wrong with it is told.</summary>
    public FlatQuestion Read(IFieldContext context)
    {
        var faults = new QuestionFaults();
        return context.Selection.Name == TableAnswer.Field ? ReadTable(context, faults) : ReadSelection(context, faults);
    }

    private FlatQuestion ReadTable(IFieldContext context, QuestionFaults faults)
    {
        var table = new TableReader(catalogue, limits, faults).Read(ArgumentValues.Of(context.Arguments["query"]!));
        return Make(table.Query, table.Columns, [], faults);
    }

    private FlatQuestion ReadSelection(IFieldContext context, QuestionFaults faults)
    {
        var answer = new AnswerSelection(context.Selection, catalogue.Find(context.Selection.Name)!);
        var query = new QuestionReader(answer, context, limits, faults).Read();
        var selection = new FlatSelection(answer, field => new ArgumentValues(context.ArgumentsOf(field)).Word<Language>("language") ?? Language.En);
        return Make(query, selection.Columns, selection.LeftOut, faults);
    }

    private FlatQuestion Make(AnalyticQuery query, IReadOnlyList<TableColumn> columns, IReadOnlyList<string> leftOut, QuestionFaults faults)
    {
        var rows = query.Rows is null
            ? null
            : query.Rows with { First = query.Rows.First ?? options.MaxRows, Most = options.MaxRows, DrillDowns = [] };
        return new FlatQuestion(query with { Rows = rows, Totals = [], Rest = null, Explain = false }, columns, leftOut, query.Rows?.First is not null, faults.All);
    }
}
