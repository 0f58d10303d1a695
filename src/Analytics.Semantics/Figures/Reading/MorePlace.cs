namespace Analytics.Semantics.Figures.Reading;

/// <summary>Where 多 stands: it decides which digit it leaves open.</summary>
internal enum MorePlace
{
    None,

    /// <summary>"10多万": the last significant digit.</summary>
    AfterDigits,

    /// <summary>"10万多": the last printed digit.</summary>
    AfterScale,
}
