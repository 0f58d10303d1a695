using Analytics.Semantics.Model;
using Analytics.Server.Tables;

namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>One value of a figure or facet, as a column shows it.</summary>
/// <param name="Name">Its path within the figure or facet.</param>
/// <param name="Type">What it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Label">What it is called behind the name of the measure; empty for the value itself.</param>
/// <param name="Read">Reads it from the figure or facet.</param>
internal sealed record TableLeaf(string Name, ColumnType Type, LeafUnit Unit, LocalizedText Label, Func<object, object?> Read);
