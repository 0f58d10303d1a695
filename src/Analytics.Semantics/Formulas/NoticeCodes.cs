namespace Analytics.Semantics.Formulas;

/// <summary>The codes of notices that no model names.</summary>
internal static class NoticeCodes
{
    /// <summary>More rows exist than are shown, though no page was asked for.</summary>
    public const string Truncated = "TRUNCATED";

    /// <summary>Published statements behind a figure exclude each other.</summary>
    public const string Conflict = "CONFLICT";

    /// <summary>Rows of a drill-down stand at another level than the row around them.</summary>
    public const string LevelsDiffer = "LEVELS_DIFFER";
}
