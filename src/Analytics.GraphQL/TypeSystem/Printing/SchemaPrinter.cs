using System.Text;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Prints a schema as a document: what the specification defines is left out, types come in the order of their names, members as declared.</summary>
internal static class SchemaPrinter
{
    public static string Print(Schema schema)
    {
        var parts = new List<string>();
        if (schema.Description is not null || !HasDefaultNames(schema))
        {
            parts.Add(PrintRoots(schema));
        }

        parts.AddRange(schema.Directives.Where(directive => !SpecifiedDirectives.All.Any(known => known.Name == directive.Name))
            .Select(MemberPrinter.Print));
        parts.AddRange(schema.Types.Where(IsOwn).Select(Print));
        return string.Join("\n\n", parts);
    }

    private static bool IsOwn(NamedType type) =>
        !type.Name.StartsWith("__", StringComparison.Ordinal) && BuiltInScalars.FindSpecified(type.Name) is null;

    private static bool HasDefaultNames(Schema schema) => schema.QueryType == schema.FindType("Query")
        && schema.MutationType == schema.FindType("Mutation")
        && schema.SubscriptionType == schema.FindType("Subscription");

    private static string PrintRoots(Schema schema)
    {
        var text = new StringBuilder(MemberPrinter.Describe(schema.Description)).Append("schema {\n");
        text.Append("  query: ").Append(schema.QueryType.Name).Append('\n');
        if (schema.MutationType is not null)
        {
            text.Append("  mutation: ").Append(schema.MutationType.Name).Append('\n');
        }

        if (schema.SubscriptionType is not null)
        {
            text.Append("  subscription: ").Append(schema.SubscriptionType.Name).Append('\n');
        }

        return text.Append('}').ToString();
    }

    private static string Print(NamedType type) => MemberPrinter.Describe(type.Description) + type switch
    {
        ScalarType scalar => $"scalar {type}{MemberPrinter.SpecifiedBy(scalar)}",
        ObjectType fields => $"type {type}{PrintFields(fields)}",
        InterfaceType fields => $"interface {type}{PrintFields(fields)}",
        UnionType union => $"union {type}{(union.Types.Count == 0 ? "" : " = ")}{string.Join(" | ", union.Types)}",
        EnumType values => $"enum {type}{MemberPrinter.Block(values.Values, value => value.Description, MemberPrinter.Print)}",
        InputObjectType input => $"input {type}{(input.IsOneOf ? " @oneOf" : "")}"
            + MemberPrinter.Block(input.Fields, field => field.Description, MemberPrinter.Print),
        _ => throw new ArgumentException($"'{type}' cannot be printed.", nameof(type)),
    };

    private static string PrintFields(FieldsType type)
    {
        var interfaces = type.Interfaces.Count == 0 ? "" : " implements " + string.Join(" & ", type.Interfaces);
        return interfaces + MemberPrinter.Block(type.Fields, field => field.Description, MemberPrinter.Print);
    }
}
