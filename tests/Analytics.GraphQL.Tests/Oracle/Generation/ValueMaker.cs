using System.Text.Json.Nodes;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>Makes literals and JSON values that fit an input type.</summary>
internal sealed class ValueMaker(Dice dice, SchemaOutline schema)
{
    private const int MaxDepth = 3;

    public string Literal(TypeNode type, VariableUse? variable, bool hasDefault = false, bool mustBePresent = false, int depth = 0)
    {
        if (variable is not null && dice.Chance(22))
        {
            return variable(type, hasDefault, mustBePresent);
        }

        return type is not NonNullTypeNode && !mustBePresent && dice.Chance(6) ? "null" : Present(type, variable, depth);
    }

    /// <summary>A literal that is not null and no variable.</summary>
    public string Present(TypeNode type, VariableUse? variable, int depth = 0)
    {
        type = Nullable(type);
        if (type is ListTypeNode list)
        {
            return dice.Chance(12)
                ? Present(list.OfType, null, depth)
                : $"[{string.Join(", ", Items(list.OfType, item => Literal(item, variable, depth: depth)))}]";
        }

        var name = SchemaOutline.NamedOf(type);
        return schema.Find(name) switch
        {
            EnumTypeDefinitionNode choice => dice.PickFrom(choice.Values).Name.Value,
            InputObjectTypeDefinitionNode input => Object(input, variable, depth + 1),
            _ => ScalarTexts.Literal(dice, name),
        };
    }

    /// <summary>A value as it stands in the variables of a request.</summary>
    public JsonNode? Json(TypeNode type, bool mustBePresent = false, int depth = 0)
    {
        if (type is not NonNullTypeNode && !mustBePresent && dice.Chance(8))
        {
            return null;
        }

        type = Nullable(type);
        if (type is ListTypeNode list)
        {
            return dice.Chance(12)
                ? Json(list.OfType, mustBePresent: true, depth)
                : new JsonArray([.. Items(list.OfType, item => Json(item, false, depth))]);
        }

        var name = SchemaOutline.NamedOf(type);
        return schema.Find(name) switch
        {
            EnumTypeDefinitionNode choice => dice.PickFrom(choice.Values).Name.Value,
            InputObjectTypeDefinitionNode input => new JsonObject(Chosen(input, depth + 1).Select(field =>
                KeyValuePair.Create(field.Name.Value, Json(field.Type, IsOneOf(input), depth + 1)))),
            _ => ScalarTexts.Json(dice, name),
        };
    }

    public static bool IsRequired(InputValueDefinitionNode input) => input.Type is NonNullTypeNode && input.DefaultValue is null;

    private static TypeNode Nullable(TypeNode type) => type is NonNullTypeNode nonNull ? nonNull.OfType : type;

    private static bool IsOneOf(InputObjectTypeDefinitionNode input) =>
        input.Directives.Any(directive => directive.Name.Value == "oneOf");

    private IEnumerable<T> Items<T>(TypeNode type, Func<TypeNode, T> make) =>
        Enumerable.Range(0, dice.Between(0, 3)).Select(_ => make(type));

    private string Object(InputObjectTypeDefinitionNode input, VariableUse? variable, int depth)
    {
        var fields = Chosen(input, depth).Select(field =>
            $"{field.Name.Value}: {Literal(field.Type, variable, field.DefaultValue is not null, IsOneOf(input), depth)}");
        return $"{{{string.Join(", ", fields)}}}";
    }

    private IReadOnlyList<InputValueDefinitionNode> Chosen(InputObjectTypeDefinitionNode input, int depth) => IsOneOf(input)
        ? [depth > MaxDepth ? input.Fields[0] : dice.PickFrom(input.Fields)]
        : [.. input.Fields.Where(field => IsRequired(field) || (depth <= MaxDepth && dice.Chance(30)))];
}
