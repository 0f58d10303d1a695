namespace Analytics.Semantics.Formulas;

/// <summary>How much of a time records cover.</summary>
internal enum TimeCover
{
    /// <summary>Nothing of it.</summary>
    None,

    /// <summary>Some of it.</summary>
    Part,

    /// <summary>All of it.</summary>
    Whole,
}
