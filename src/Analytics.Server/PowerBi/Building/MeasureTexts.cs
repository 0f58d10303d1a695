using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Tabular;

namespace Analytics.Server.PowerBi.Building;

/// <summary>What the measures made of one measure of the model have in common.</summary>
/// <param name="Told">The measure of the model.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Folder">Where they are shown.</param>
internal sealed record MeasureTexts(ModelMeasure Told, MeasureUnit Unit, LocalizedText Folder)
{
    /// <summary>A measure that shows values as the measure of the model does.</summary>
    /// <param name="name">The name.</param>
    /// <param name="formula">The DAX.</param>
    /// <param name="note">What is said of it beside the description.</param>
    public TabularMeasure Measure(LocalizedText name, IReadOnlyList<string> formula, LocalizedText note) =>
        new(name.En, name, Describe(note), formula) { Format = Told.Format, Folders = [Folder] };

    /// <summary>The description, the unit, the source and a note.</summary>
    public LocalizedText Describe(LocalizedText note) => new(
        $"{Told.Description.En} Unit: {Unit.Label.En}. {Told.Source.En} {note.En}",
        $"{Told.Description.Zh}单位：{Unit.Label.Zh}。{Told.Source.Zh}{note.Zh}");
}
