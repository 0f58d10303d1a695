using System.Text.Json.Nodes;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>The variables of one operation: declared when a place first uses them.</summary>
internal sealed class VariableSet(Dice dice, ValueMaker values, DirectiveMaker directives)
{
    private readonly List<(string Name, TypeNode Type, string? Default)> _variables = [];

    public string Use(TypeNode type, bool hasDefault, bool mustBePresent)
    {
        var (wanted, fallback) = Choose(type, hasDefault, mustBePresent);
        var text = SyntaxPrinter.Print(wanted);
        var known = _variables.FindIndex(variable => SyntaxPrinter.Print(variable.Type) == text
            && (fallback is null || variable.Default is not (null or "null")));
        if (known >= 0 && dice.Chance(50))
        {
            return "$" + _variables[known].Name;
        }

        var name = dice.Chance(10) ? $"on{_variables.Count}" : $"v{_variables.Count}";
        _variables.Add((name, wanted, fallback));
        return "$" + name;
    }

    /// <summary>The declarations between parentheses; empty for no variables.</summary>
    public string Declare() => _variables.Count == 0 ? "" : $"({string.Join(", ", _variables.Select(Declare))})";

    public JsonObject MakeValues()
    {
        var made = new JsonObject();
        foreach (var (name, type, fallback) in _variables)
        {
            var mayBeAbsent = type is not NonNullTypeNode || fallback is not null;
            if (!mayBeAbsent || dice.Chance(75))
            {
                made[name] = values.Json(type);
            }
        }

        return made;
    }

    private string Declare((string Name, TypeNode Type, string? Default) variable)
    {
        var description = dice.Chance(8) ? dice.Pick("\"what it is\" ", "\"\"\"what\n  it is\"\"\" ") : "";
        var fallback = variable.Default is null ? "" : $" = {variable.Default}";
        return $"{description}${variable.Name}: {SyntaxPrinter.Print(variable.Type)}{fallback}{directives.Make("VARIABLE_DEFINITION", null)}";
    }

    private (TypeNode Type, string? Default) Choose(TypeNode type, bool hasDefault, bool mustBePresent)
    {
        if (type is not NonNullTypeNode nonNull)
        {
            return mustBePresent || dice.Chance(30)
                ? (new NonNullTypeNode(type.Location, type), null)
                : (type, dice.Chance(30) ? values.Literal(type, null) : null);
        }

        return dice.Chance(30) ? (nonNull.OfType, values.Present(type, null))
            : hasDefault && dice.Chance(40) ? (nonNull.OfType, null)
            : (type, dice.Chance(15) ? values.Present(type, null) : null);
    }
}
