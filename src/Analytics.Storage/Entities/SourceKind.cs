namespace Analytics.Storage.Entities;

/// <summary>What kind of document a source is.</summary>
public enum SourceKind
{
    /// <summary>A page of a newspaper.</summary>
    Newspaper,

    /// <summary>A bulletin of a census.</summary>
    Census,

    /// <summary>A yearly statistical bulletin.</summary>
    Bulletin,
}
