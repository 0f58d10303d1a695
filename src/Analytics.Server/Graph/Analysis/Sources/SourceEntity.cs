namespace Analytics.Server.Graph.Analysis.Sources;

/// <summary>An entity that states a figure.</summary>
/// <param name="Entity">The type of the graph.</param>
/// <param name="Id">Its id.</param>
internal sealed record SourceEntity(string Entity, long Id);
