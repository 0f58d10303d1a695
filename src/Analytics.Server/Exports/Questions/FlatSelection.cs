using Analytics.GraphQL;
using Analytics.Server.Graph.Analysis.Asking;
using Analytics.Server.Graph.Analysis.Tabular;
using Analytics.Server.Graph.Model;

namespace Analytics.Server.Exports.Questions;

/// <summary>
/// Makes columns of what is selected of rows: one a key attribute, one a value of a figure or facet, called by their response paths without <c>by</c>.
/// What is no single value of a row is left out: totals, the rest, drill-downs, sources, details, cursors, units, and fields of entities but their code and names.
/// </summary>
internal sealed class FlatSelection
{
    private readonly AnswerSelection _answer;
    private readonly FlatKeys _keys;
    private readonly List<TableColumn> _columns = [];
    private readonly List<string> _leftOut = [];

    /// <param name="answer">What is selected.</param>
    /// <param name="languageOf">The language that a field is asked in.</param>
    public FlatSelection(AnswerSelection answer, Func<SelectedField, Language> languageOf)
    {
        _answer = answer;
        _keys = new FlatKeys(answer.Perspective, languageOf);
        ReadRoot();
    }

    /// <summary>The columns, in the order selected.</summary>
    public IReadOnlyList<TableColumn> Columns => _columns;

    /// <summary>The response paths of what is left out; what every answer says of itself is not among them.</summary>
    public IReadOnlyList<string> LeftOut => _leftOut;

    private void ReadRoot()
    {
        foreach (var field in _answer.Root.Children)
        {
            if (field.Name is FieldNames.Totals or FieldNames.Rest or FieldNames.Explain)
            {
                _leftOut.Add(field.ResponseName);
            }
        }

        if (_answer.Rows is [var rows, ..])
        {
            ReadRows(rows);
        }
    }

    private void ReadRows(RowSelection rows)
    {
        var measures = rows.Measures.Select(measure => measure.Field).ToList();
        foreach (var field in rows.Field.Children)
        {
            if (measures.IndexOf(field) is var place and >= 0)
            {
                ReadMeasure(rows.Measures[place], place);
            }
            else if (field.Name == FieldNames.By && field == rows.Bys[0])
            {
                Take(_keys.Read(field));
            }
            else
            {
                LeaveOut(field, field.ResponseName);
            }
        }
    }

    private void ReadMeasure(MeasureSelection measure, int place)
    {
        var fields = new FlatFields(_answer.Perspective.Model, measure.Measure);
        foreach (var field in measure.Field.Children)
        {
            var name = $"{measure.Field.ResponseName}.{field.ResponseName}";
            var facet = measure.Facets.ToList().IndexOf(field);
            Take(facet < 0
                ? fields.Read(field, name, null, row => row.FigureOf(place).Figure)
                : field.Children.SelectMany(child => fields.Read(
                    child, $"{name}.{child.ResponseName}", MeasureSelection.KindOf(field.Name), row => row.FigureOf(place).Facet<object>(facet))));
        }
    }

    private void Take(IEnumerable<(SelectedField Field, string Name, TableColumn? Column)> read)
    {
        foreach (var (field, name, column) in read)
        {
            if (column is not null)
            {
                _columns.Add(column);
            }
            else
            {
                LeaveOut(field, name);
            }
        }
    }

    private void LeaveOut(SelectedField field, string name)
    {
        if (field.Name != FieldNames.TypeName)
        {
            _leftOut.Add($"{_answer.Rows[0].Field.ResponseName}.{name}");
        }
    }
}
