using Analytics.GraphQL;
using Analytics.Semantics;
using Analytics.Server.Exports.Writers;
using Analytics.Server.Graph.Analysis.Access;
using Analytics.Server.Graph.Analysis.Asking;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Questions;

/// <summary>Has questions answered as flat tables.</summary>
internal sealed class QuestionTables(FlatQuestionReader reader, SemanticLayer layer, AnalysisAccess access, ExportOptions options)
{
    /// <summary>The table of a root field of analysis.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="root">The root field.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="GraphQLException">The question is wrong, or the role may not ask it; every fault is listed.</exception>
    /// <exception cref="TableTooLargeException">The answer has more rows than a file may.</exception>
    public async ValueTask<FlatTable> OpenAsync(string name, IFieldContext root, CancellationToken cancellation)
    {
        var question = reader.Read(root);
        access.Check(question.Query);
        var answer = await QuestionRun.ExecuteAsync(layer, SemanticLayer.Prepare(question.Query), question.Faults, root.Selection, cancellation);
        if (!question.IsCut && answer.HasNextPage)
        {
            throw new TableTooLargeException($"'{name}' has {answer.GroupCount} rows; a file has at most {options.MaxRows}. Filter it, group it by less, or ask for fewer with 'first'.");
        }

        return new FlatTable(name, FlatColumns.Of(question.Columns, answer.Rows!), new AnswerRows(answer.Rows!, question.Columns))
        {
            DataVersion = answer.DataVersion,
            Notices = answer.Notices,
        };
    }
}
