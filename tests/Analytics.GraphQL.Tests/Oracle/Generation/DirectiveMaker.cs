using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>Makes directives for a place: those of the specification, and those of the common schema.</summary>
internal sealed class DirectiveMaker(Dice dice, ValueMaker values)
{
    private static readonly TypeNode Condition = Parser.ParseType("Boolean!");
    private static readonly TypeNode Weight = Parser.ParseType("Int");
    private static readonly TypeNode Shade = Parser.ParseType("Shade!");

    /// <summary>Directives with a leading blank; mostly none. Without variables where none may stand.</summary>
    public string Make(string place, VariableUse? variable)
    {
        var made = "";
        if (place is "FIELD" or "FRAGMENT_SPREAD" or "INLINE_FRAGMENT")
        {
            made += dice.Chance(7) ? $" @skip(if: {values.Literal(Condition, variable)})" : "";
            made += dice.Chance(7) ? $" @include(if: {values.Literal(Condition, variable)})" : "";
            made += dice.Chance(2) ? $" @once(on: {values.Literal(Shade, variable)})" : "";
        }

        made += place is "FIELD" or "QUERY" && dice.Chance(2) ? " @trace" : "";
        while (dice.Chance(5))
        {
            made += dice.Chance(50) ? " @mark" : $" @mark(weight: {values.Literal(Weight, variable)}, label: \"l\")";
        }

        return made;
    }
}
