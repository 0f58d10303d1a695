namespace Analytics.Semantics.Model.Reading;

/// <summary>The parts of the file.</summary>
internal static class ModelShapes
{
    private static readonly string[] Measured = ["label", "description", "unit", "scale", "format", "source"];

    public static ModelShape Model { get; } = new(
        "model", ["units", "dimensions", "levels", "facts", "measures", "perspectives", "roles"], "derivedMeasures");

    public static ModelShape Text { get; } = new("text", ["en", "zh"]);

    public static ModelShape Synonyms { get; } = new("synonyms", [], "en", "zh");

    public static ModelShape Unit { get; } = new("unit", ["label", "description"]);

    public static ModelShape Dimension { get; } = new(
        "dimension",
        ["label", "description", "members"],
        "synonyms", "adds", "table", "attributes", "hierarchies", "relationships", "caveats");

    public static ModelShape Table { get; } = new("table", ["name", "key", "code", "caption", "entity"]);

    public static ModelShape Attribute { get; } = new(
        "attribute", ["label", "description", "type"], "synonyms", "column", "grain", "values");

    public static ModelShape Hierarchy { get; } = new("hierarchy", ["label", "description", "levels"]);

    public static ModelShape Level { get; } = new("level", ["label", "description"], "dimension", "attribute", "subject");

    public static ModelShape Fact { get; } = new(
        "fact",
        ["label", "grain", "table", "key", "levels", "relationships"],
        "level", "figure", "records", "metric", "details");

    public static ModelShape Records { get; } = new("records", ["batches", "from", "to", "synthetic", "undone"]);

    public static ModelShape Figure { get; } = new("figure", ["value", "lower", "upper", "qualifier"], "conflict");

    public static ModelShape Details { get; } = new("details", ["table", "column"], "key", "origins");

    public static ModelShape Origins { get; } = new("origins", ["table", "column", "origin"]);

    public static ModelShape Measure { get; } = new(
        "measure",
        [.. Measured, "fact", "aggregation"],
        "synonyms", "minimum", "additivity", "metric", "growthMetric", "atMost", "caveats", "column", "only", "states", "recorded");

    public static ModelShape Recorded { get; } = new(
        "recorded", ["description", "source", "fact", "aggregation"], "column", "only", "states");

    public static ModelShape DerivedMeasure { get; } = new(
        "derivedMeasure", [.. Measured, "expression"], "synonyms", "minimum");

    public static ModelShape Perspective { get; } = new(
        "perspective", ["label", "description", "facts", "dimensions", "measures", "defaultLevel"]);

    public static ModelShape Role { get; } = new("role", ["label", "description", "perspectives"], "details", "records", "explain");
}
