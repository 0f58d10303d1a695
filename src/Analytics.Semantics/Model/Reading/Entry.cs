namespace Analytics.Semantics.Model.Reading;

/// <summary>A member of the model with the part of the file that it was read from.</summary>
internal sealed record Entry<T>(string Name, T Member, Section Section);
