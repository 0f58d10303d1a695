using Analytics.Semantics.Model;

namespace Analytics.Semantics.Formulas;

/// <summary>The codes of notices that no model names.</summary>
internal static class NoticeCodes
{
    /// <summary>More rows exist than are shown, though no page was asked for.</summary>
    public const string Truncated = "TRUNCATED";

    /// <summary>Published statements behind a figure exclude each other.</summary>
    public const string Conflict = "CONFLICT";

    /// <summary>Records behind a figure were generated.</summary>
    public const string Synthetic = "SYNTHETIC_RECORDS";

    /// <summary>Records cover only part of the time of a figure.</summary>
    public const string RecordsIncomplete = "RECORDS_INCOMPLETE";

    /// <summary>Rows of a drill-down stand at another level than the row around them.</summary>
    public const string LevelsDiffer = "LEVELS_DIFFER";

    /// <summary>What is said with <see cref="Synthetic"/>.</summary>
    public static LocalizedText SyntheticText { get; } = new(
        "Records behind these figures were generated: they are of no real donor, and show what could be, not what was.", "这些数据所依据的记录为人工生成，不对应真实献血者。");
}
