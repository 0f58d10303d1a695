using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Analysis.Catalogue;

/// <summary>A key of a perspective, and its field.</summary>
/// <param name="Name">The name in the model, and of the field.</param>
/// <param name="Form">What its values are.</param>
/// <param name="Dimension">The dimension that it belongs to.</param>
/// <param name="Attribute">The attribute that it is; null where the members themselves are the key.</param>
internal sealed record KeyField(string Name, KeyForm Form, Dimension Dimension, DimensionAttribute? Attribute)
{
    /// <summary>The value of the perspective's enum of keys.</summary>
    public string Word { get; } = Names.UpperSnake(Name);

    /// <summary>The type of the field.</summary>
    public string TypeName => Form switch
    {
        KeyForm.Entity => Dimension.Table!.Entity,
        KeyForm.Composite => Names.Pascal(Name) + "Key",
        _ => ScalarOf(Attribute!),
    };

    /// <summary>What it says.</summary>
    public LocalizedText Description => Attribute?.Description ?? Dimension.Description;

    /// <summary>The name for people.</summary>
    public LocalizedText Label => Attribute?.Label ?? Dimension.Label;

    /// <summary>The type of an attribute's values.</summary>
    public static string ScalarOf(DimensionAttribute attribute) => FormOf(attribute) switch
    {
        KeyForm.Integer => "Int",
        KeyForm.Date => "LocalDate",
        KeyForm.Word => Names.Pascal(attribute.Name),
        _ => "String",
    };

    /// <summary>What an attribute's values are.</summary>
    public static KeyForm FormOf(DimensionAttribute attribute) => attribute.Type switch
    {
        AttributeType.Integer => KeyForm.Integer,
        AttributeType.Date => KeyForm.Date,
        AttributeType.Enum => KeyForm.Word,
        _ => KeyForm.Text,
    };

    /// <summary>The name of an attribute within the object of its dimension: <c>periodKind</c> of <c>period</c> is <c>kind</c>.</summary>
    public static string PartName(Dimension dimension, DimensionAttribute attribute) =>
        attribute.Name.StartsWith(dimension.Name, StringComparison.Ordinal) && attribute.Name.Length > dimension.Name.Length
            ? Names.Camel(attribute.Name[dimension.Name.Length..])
            : attribute.Name;
}
