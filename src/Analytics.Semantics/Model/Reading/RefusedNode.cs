namespace Analytics.Semantics.Model.Reading;

/// <summary>Something that has been reported already, and is not to be reported again for not being what it should.</summary>
internal sealed record RefusedNode(int Line, int Column) : ModelNode(Line, Column);
