namespace Analytics.Storage.Entities;

/// <summary>Which blood product a figure covers; figures of different definitions are not to be set against each other unnoticed.</summary>
public enum Definition
{
    /// <summary>全血, whole blood alone.</summary>
    WholeBlood,

    /// <summary>The source names no product: 献血量 without 全血, and every metric that is not told apart by product.</summary>
    Unspecified,
}
