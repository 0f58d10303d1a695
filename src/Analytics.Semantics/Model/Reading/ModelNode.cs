namespace Analytics.Semantics.Model.Reading;

/// <summary>A place in the file with what stands there.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Character in the line, from 1.</param>
internal abstract record ModelNode(int Line, int Column);
