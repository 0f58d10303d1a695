namespace Analytics.GraphQL.Tests.Documents;

/// <summary>A report that writes itself: rows of a number and a writer, numbered from a first one.</summary>
public sealed class ReportValue : WrittenValue
{
    private readonly SelectedField _report;
    private readonly IReadOnlyList<int?> _keys;
    private readonly Dictionary<SelectedField, Continuation> _continuations = [];

    public ReportValue(SelectedField report, IReadOnlyList<int?> keys)
    {
        _report = report;
        _keys = keys;
        foreach (var field in report.Children.Where(field => field.Name == "rows").SelectMany(rows => rows.Children).Where(field => field.TypeName == "Writer"))
        {
            _continuations.Add(field, new Continuation(field, [.. keys.Select(key => (object?)key)]));
        }
    }

    public override IReadOnlyList<Continuation> Continuations => [.. _continuations.Values];

    public override void Write(ResultWriter writer)
    {
        for (var place = 0; place < _report.Children.Count; place++)
        {
            var field = _report.Children[place];
            writer.WriteName(field, place == 0);
            if (field.Name == "rows")
            {
                WriteRows(writer, field);
            }
            else if (field.Name == "total")
            {
                writer.WriteNumber(1.50m * _keys.Count);
            }
            else
            {
                writer.WriteTypeName(field);
            }
        }

        writer.WriteRaw("}"u8);
    }

    private void WriteRows(ResultWriter writer, SelectedField rows)
    {
        writer.Enter(rows);
        writer.WriteRaw("["u8);
        for (var row = 0; row < _keys.Count; row++)
        {
            writer.WriteRaw(row == 0 ? ""u8 : ","u8);
            writer.Enter(row);
            WriteRow(writer, rows, row);
            writer.Leave();
        }

        writer.WriteRaw("]"u8);
        writer.Leave();
    }

    private void WriteRow(ResultWriter writer, SelectedField rows, int row)
    {
        for (var place = 0; place < rows.Children.Count; place++)
        {
            var field = rows.Children[place];
            writer.WriteName(field, place == 0);
            if (_continuations.TryGetValue(field, out var continuation))
            {
                writer.WriteContinuation(continuation, row);
            }
            else if (field.Name == "__typename")
            {
                writer.WriteTypeName(field);
            }
            else
            {
                writer.WriteNumber(row + 1);
            }
        }

        writer.WriteRaw("}"u8);
    }
}
