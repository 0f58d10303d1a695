namespace Analytics.Semantics.Model;

/// <summary>A part of the model that people are shown.</summary>
public interface ILabelled
{
    /// <summary>The name for people.</summary>
    LocalizedText Label { get; }

    /// <summary>What it is.</summary>
    LocalizedText Description { get; }
}
