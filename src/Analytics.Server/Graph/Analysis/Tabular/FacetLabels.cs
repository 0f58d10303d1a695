using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>The names of facets for people.</summary>
internal static class FacetLabels
{
    public static LocalizedText Of(FacetKind kind) => kind switch
    {
        FacetKind.Growth => new("growth", "增长率"),
        FacetKind.Change => new("change", "变化"),
        FacetKind.Previous => new("previous", "上期"),
        FacetKind.Share => new("share", "占比"),
        FacetKind.Rank => new("rank", "排名"),
        FacetKind.RunningTotal => new("running total", "累计"),
        FacetKind.MovingAverage => new("moving average", "移动平均"),
        FacetKind.Against => new("against", "对照"),
        _ => new("reconciliation", "核对"),
    };

    /// <summary>The name of a column: measure, facet, field; what is null or empty is left out.</summary>
    public static LocalizedText Join(params LocalizedText?[] parts)
    {
        var given = parts.OfType<LocalizedText>().Where(part => part.En.Length > 0).ToList();
        return new(string.Join(", ", given.Select(part => part.En)), string.Join("，", given.Select(part => part.Zh)));
    }
}
