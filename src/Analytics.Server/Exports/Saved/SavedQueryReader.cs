using Analytics.GraphQL;
using Analytics.Server.Exports.Questions;
using Analytics.Server.Graph.Analysis.Tabular;

namespace Analytics.Server.Exports.Saved;

/// <summary>Makes a saved query of a document's text.</summary>
/// <param name="documents">Checks and holds documents.</param>
/// <param name="questions">Reads questions for flat tables.</param>
internal sealed class SavedQueryReader(SavedDocuments documents, FlatQuestionReader questions)
{
    /// <summary>The query; null where something is wrong.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="text">The document.</param>
    /// <param name="faults">Receives what is wrong, each after the file's name and the place.</param>
    public SavedQuery? Read(string file, string text, List<string> faults)
    {
        var document = documents.Add(text, out var errors);
        faults.AddRange(errors.Select(error => $"{file}{PlaceOf(error)}: {error.Message}"));
        if (document is { IsQuery: false })
        {
            faults.Add($"{file}: a saved query only reads; this is another kind of operation.");
        }

        return document is null ? null : new SavedQuery(Path.GetFileNameWithoutExtension(file), SavedQueryFile.DescriptionOf(text), document, TableOf(file, document, faults));
    }

    private static string PlaceOf(GraphQLError error) => error.Locations is [var place, ..] ? $" ({place.Line},{place.Column})" : "";

    private SavedTable? TableOf(string file, SavedDocument document, List<string> faults)
    {
        if (document.Selection is not [var root] || !questions.IsAnalysis(root))
        {
            return null;
        }

        if (root.Name == TableAnswer.Field)
        {
            return new SavedTable(null, []);
        }

        var selection = questions.Describe(root);
        foreach (var twice in selection.Columns.GroupBy(column => column.Name).Where(group => group.Skip(1).Any()))
        {
            faults.Add($"{file}: two columns of the table would be called '{twice.Key}'; give one of them an alias.");
        }

        return selection.Columns.Count == 0 ? null : new SavedTable(FlatColumns.Of(selection.Columns), selection.LeftOut);
    }
}
