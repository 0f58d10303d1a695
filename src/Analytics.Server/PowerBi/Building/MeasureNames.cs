using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Dax;

namespace Analytics.Server.PowerBi.Building;

/// <summary>Names measures so that what was published and what was recorded cannot be taken for each other.</summary>
internal static class MeasureNames
{
    private static readonly LocalizedText Recorded = new("recorded", "记录");
    private static readonly LocalizedText Published = new("published", "公布");
    private static readonly LocalizedText Lower = new("lower bound", "下限");
    private static readonly LocalizedText Upper = new("upper bound", "上限");
    private static readonly LocalizedText Before = new("previous year", "上年");
    private static readonly LocalizedText Change = new("growth on previous year", "比上年增长");

    public static LocalizedText Of(LocalizedText label, bool isRecorded, Facet facet) => (isRecorded, facet) switch
    {
        (true, _) => With(label, Recorded),
        (_, Facet.Lower) => With(label, Published, Lower),
        (_, Facet.Upper) => With(label, Published, Upper),
        _ => With(label, Published),
    };

    public static LocalizedText PreviousYear(LocalizedText label) => With(label, Recorded, Before);

    public static LocalizedText Growth(LocalizedText label) => With(label, Recorded, Change);

    private static LocalizedText With(LocalizedText label, params LocalizedText[] notes) => new(
        $"{label.En} ({string.Join(", ", notes.Select(note => note.En))})",
        $"{label.Zh}（{string.Join("，", notes.Select(note => note.Zh))}）");
}
