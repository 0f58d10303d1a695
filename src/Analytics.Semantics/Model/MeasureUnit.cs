namespace Analytics.Semantics.Model;

/// <summary>The unit of a measure.</summary>
/// <param name="Name">The name in the model.</param>
/// <param name="Label">What is written behind a figure, such as mL and 毫升.</param>
/// <param name="Description">What one of it is.</param>
public sealed record MeasureUnit(string Name, LocalizedText Label, LocalizedText Description) : ILabelled;
