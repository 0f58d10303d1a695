namespace Analytics.Storage.Entities;

/// <summary>The kinds of what a figure or an award is on.</summary>
public enum SubjectKind
{
    /// <summary>The whole city.</summary>
    City,

    /// <summary>A district or county-level city.</summary>
    District,

    /// <summary>An institution that takes part in donation.</summary>
    Institution,

    /// <summary>A named donor.</summary>
    Donor,
}
