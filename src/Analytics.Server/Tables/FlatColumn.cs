using Analytics.Semantics.Model;

namespace Analytics.Server.Tables;

/// <summary>A column of a flat table, as every channel that writes tables tells it.</summary>
/// <param name="Name">The name, unique in the table.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Nullable">Whether a value may be missing.</param>
internal sealed record FlatColumn(string Name, ColumnType Type, bool Nullable)
{
    /// <summary>The most digits of a number that is <see cref="ColumnType.Decimal"/>, unless the column says otherwise.</summary>
    public const int UsualPrecision = 18;

    /// <summary>The name for people.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What it is.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>The unit of its numbers; null where they have none.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>The most decimals of a <see cref="ColumnType.Decimal"/>.</summary>
    public int Scale { get; init; } = ModelMeasure.MostScale;

    /// <summary>The most digits of a <see cref="ColumnType.Decimal"/>, decimals among them.</summary>
    public int Precision { get; init; } = UsualPrecision;
}
