using Analytics.Semantics.Model;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Asking;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Graph.Analysis.Tabular;
using Analytics.Server.Tables;

namespace Analytics.Server.OData.Model;

/// <summary>What a perspective comes to: its keys, to group and filter by, and its measures with their bounds.</summary>
internal sealed class AggregatedSet
{
    /// <summary>The property that tells rows apart.</summary>
    public const string Key = "rowKey";

    private readonly Dictionary<string, AggregatedColumn> _byName;

    public AggregatedSet(PerspectiveCatalogue perspective)
    {
        Perspective = perspective;
        var fields = new FieldsReader(perspective.Model, new QuestionFaults());
        Columns =
        [
            .. perspective.Keys.Values.Where(key => key.Form != KeyForm.Composite).SelectMany(key => KeyColumns.Of(key).Select(column => Of(column, key, null))),
            .. perspective.Measures.Values.SelectMany(measure =>
                fields.Read(measure, null, null, row => row, QueryPath.Root.Then(measure.Name)).Select(column => Of(column, null, measure))),
        ];
        _byName = Columns.ToDictionary(column => column.Column.Name, StringComparer.Ordinal);
    }

    public PerspectiveCatalogue Perspective { get; }

    public string Name => Perspective.Prefix;

    public string RowName => $"{Perspective.Prefix}Row";

    /// <summary>The columns, keys first.</summary>
    public IReadOnlyList<AggregatedColumn> Columns { get; }

    /// <summary>The property that tells rows apart, as a column.</summary>
    public static FlatColumn KeyColumn { get; } = new(Key, ColumnType.Text, Nullable: false)
    {
        Label = new LocalizedText("Key of the row", "行键"),
        Description = new LocalizedText("The values that the row is grouped by.", "该行分组所依据的值。"),
    };

    /// <summary>The column of a name; null where there is none.</summary>
    public AggregatedColumn? Find(string name) => _byName.GetValueOrDefault(name);

    private static AggregatedColumn Of(TableColumn column, KeyField? key, ModelMeasure? measure) => new(
        new FlatColumn(AggregatedColumn.NameOf(column.Name), column.Type, Nullable: true)
        {
            Label = column.Label,
            Description = column.Description,
            Unit = column.Unit,
        },
        column.Name,
        key,
        measure);
}
