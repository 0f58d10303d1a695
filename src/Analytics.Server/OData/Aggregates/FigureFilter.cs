using Analytics.Semantics.Query;

namespace Analytics.Server.OData.Aggregates;

/// <summary>A condition taken apart: what of it chooses figures, and what chooses rows of the answer.</summary>
/// <param name="Where">On keys.</param>
/// <param name="Having">On figures.</param>
internal sealed record FigureFilter(IReadOnlyList<FilterNode> Where, IReadOnlyList<HavingRequest> Having);
