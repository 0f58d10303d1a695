namespace Analytics.Storage.Entities;

/// <summary>Which product a figure covers.</summary>
public enum Definition
{
    /// <summary>Whole blood alone.</summary>
    WholeBlood,

    /// <summary>The source names no product.</summary>
    Unspecified,
}
