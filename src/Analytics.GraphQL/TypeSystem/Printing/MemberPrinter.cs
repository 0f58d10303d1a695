using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Prints the members of types, and directives.</summary>
internal static class MemberPrinter
{
    public static string Print(DirectiveType directive) =>
        Describe(directive.Description)
        + $"directive @{directive.Name}{PrintArguments(directive.Arguments, "")}{(directive.IsRepeatable ? " repeatable" : "")} on "
        + string.Join(" | ", directive.Locations.Select(DirectiveLocations.NameOf));

    public static string Print(Field field) =>
        $"{field.Name}{PrintArguments(field.Arguments, "  ")}: {field.Type}{Deprecation(field.DeprecationReason)}";

    public static string Print(EnumValue value) => value.Name + Deprecation(value.DeprecationReason);

    public static string Print(InputValue input)
    {
        var initial = input.DefaultValue is null ? "" : " = " + SyntaxPrinter.Print(input.DefaultValue);
        return $"{input.Name}: {input.Type}{initial}{Deprecation(input.DeprecationReason)}";
    }

    public static string SpecifiedBy(ScalarType scalar) =>
        scalar.SpecifiedBy is null ? "" : $" @specifiedBy(url: {StringPrinter.Print(scalar.SpecifiedBy.OriginalString)})";

    /// <summary>The members between braces, each on its own line below its description; empty where there are none.</summary>
    public static string Block<T>(IReadOnlyList<T> members, Func<T, string?> description, Func<T, string> print) => members.Count == 0
        ? ""
        : " {\n" + string.Join("\n", members.Select((member, index) => Describe(description(member), "  ", index == 0) + "  " + print(member))) + "\n}";

    /// <summary>The description on lines of its own; empty for none. A blank line goes before it inside a block unless it is the first.</summary>
    public static string Describe(string? description, string indent = "", bool isFirst = true)
    {
        if (description is null)
        {
            return "";
        }

        var text = BlockText.CanHold(description) ? StringPrinter.PrintBlock(description) : StringPrinter.Print(description);
        var gap = indent.Length > 0 && !isFirst ? "\n" : "";
        return gap + indent + text.Replace("\n", "\n" + indent, StringComparison.Ordinal) + "\n";
    }

    private static string PrintArguments(IReadOnlyList<InputValue> arguments, string indent)
    {
        if (arguments.All(argument => argument.Description is null))
        {
            return arguments.Count == 0 ? "" : $"({string.Join(", ", arguments.Select(Print))})";
        }

        var inner = indent + "  ";
        var lines = arguments.Select((argument, index) => Describe(argument.Description, inner, index == 0) + inner + Print(argument));
        return $"(\n{string.Join("\n", lines)}\n{indent})";
    }

    private static string Deprecation(string? reason) => reason switch
    {
        null => "",
        SpecifiedDirectives.DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {StringPrinter.Print(reason)})",
    };
}
