namespace Analytics.Semantics.Model.Reading;

/// <summary>A list.</summary>
internal sealed record SequenceNode(int Line, int Column, IReadOnlyList<ModelNode> Items) : ModelNode(Line, Column);
