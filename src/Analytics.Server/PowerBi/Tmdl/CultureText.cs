using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Tabular;

namespace Analytics.Server.PowerBi.Tmdl;

/// <summary>Writes what everything is called in one of the two languages.</summary>
internal sealed class CultureText
{
    public const string English = "en-US";
    public const string Chinese = "zh-CN";
    private readonly TmdlWriter _writer = new();
    private readonly bool _isChinese;

    private CultureText(bool isChinese) => _isChinese = isChinese;

    public static string Of(TabularModel model, bool isChinese) => new CultureText(isChinese).Write(model);

    private string Write(TabularModel model)
    {
        _writer.Line($"cultureInfo {(_isChinese ? Chinese : English)}").Gap().Within(() =>
            _writer.Line("translations").Within(() => _writer.Line("model Model").Within(() =>
            {
                foreach (var table in model.Tables)
                {
                    Write(table);
                }
            })));
        return _writer.ToString();
    }

    private void Write(TabularTable table) => Object("table", table.Name, table.Label, table.Description, () =>
    {
        foreach (var measure in table.Measures)
        {
            Object("measure", measure.Name, measure.Label, measure.Description, () => _writer.Property("displayFolder", MeasureText.FoldersOf(measure, _isChinese)));
        }

        foreach (var column in table.Columns)
        {
            Object("column", column.Name, column.Label, column.Description);
        }

        foreach (var hierarchy in table.Hierarchies)
        {
            Object("hierarchy", hierarchy.Name, hierarchy.Label, hierarchy.Description, () => Levels(hierarchy));
        }
    });

    private void Levels(TabularHierarchy hierarchy)
    {
        foreach (var level in hierarchy.Levels)
        {
            Object("level", level.Name, level.Label, level.Description);
        }
    }

    private void Object(string kind, string name, LocalizedText label, LocalizedText description, Action? within = null) =>
        _writer.Line($"{kind} {TmdlName.Of(name)}")
            .Within(() =>
            {
                _writer.Property("caption", TmdlWriter.In(_isChinese, label)).Property("description", TmdlWriter.In(_isChinese, description));
                within?.Invoke();
            })
            .Gap();
}
