using Analytics.GraphQL;
using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Graph.Analysis.Tabular;
using Analytics.Server.Graph.Model;

namespace Analytics.Server.Exports.Questions;

/// <summary>Makes columns of the keys that rows are grouped by.</summary>
/// <param name="perspective">The perspective.</param>
/// <param name="languageOf">The language that a field is asked in.</param>
internal sealed class FlatKeys(PerspectiveCatalogue perspective, Func<SelectedField, Language> languageOf)
{
    /// <summary>The columns of what is selected of the keys; null for what is no single value.</summary>
    public IEnumerable<(SelectedField Field, string Name, TableColumn? Column)> Read(SelectedField by)
    {
        foreach (var field in by.Children)
        {
            if (!perspective.Keys.TryGetValue(field.Name, out var key))
            {
                yield return (field, field.ResponseName, null);
            }
            else if (key.Form is KeyForm.Entity or KeyForm.Composite)
            {
                foreach (var child in field.Children)
                {
                    var name = $"{field.ResponseName}.{child.ResponseName}";
                    yield return (child, name, Find(key, child) is { } column ? column with { Name = name } : null);
                }
            }
            else
            {
                yield return (field, field.ResponseName, KeyColumns.Of(key).Single() with { Name = field.ResponseName });
            }
        }
    }

    private TableColumn? Find(KeyField key, SelectedField field)
    {
        if (key.Form == KeyForm.Composite && field.Name == KeyColumns.Label)
        {
            return KeyColumns.LabelOf(key, languageOf(field));
        }

        var part = key.Form == KeyForm.Entity ? MemberPart(key.Dimension.Table!, field.Name) : field.Name;
        return KeyColumns.Of(key).FirstOrDefault(column => column.Name == $"{key.Name}.{part}");
    }

    // A member is known by its code and its names; the fields of its entity are called as the columns of its table.
    private static string? MemberPart(DimensionTable table, string field) =>
        field == CamelOf(table.Code) ? "code"
        : field == CamelOf(table.Caption.Zh) ? "name"
        : field == CamelOf(table.Caption.En) ? "nameEn"
        : null;

    private static string CamelOf(string column)
    {
        var words = column.Split('_');
        return words[0] + string.Concat(words.Skip(1).Select(Names.Pascal));
    }
}
