using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds directives whose arguments use the directive itself, or a type that uses it.</summary>
internal sealed class DirectiveCycleChecker(DocumentNode document, TypeDefinitions definitions)
{
    private readonly Dictionary<string, DirectiveDefinitionNode> _directives = document.Definitions.OfType<DirectiveDefinitionNode>()
        .DistinctBy(node => node.Name.Value)
        .ToDictionary(node => node.Name.Value, StringComparer.Ordinal);

    public IEnumerable<string> Check() => _directives.Keys.Where(IsReachableFromItself)
        .Select(name => $"Directive @{name} must not reference itself, directly or through others.");

    private bool IsReachableFromItself(string directive)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(UsedBy("@" + directive));
        while (open.TryPop(out var used))
        {
            if (used == "@" + directive)
            {
                return true;
            }

            if (seen.Add(used))
            {
                foreach (var next in UsedBy(used))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }

    // Directives are named with their sign, types without.
    private IEnumerable<string> UsedBy(string name)
    {
        if (name.StartsWith('@'))
        {
            return _directives.TryGetValue(name[1..], out var directive) ? UsedBy(directive.Arguments) : [];
        }

        return definitions.PartsOf(name).SelectMany(part => Applied(part.Directives).Concat(part switch
        {
            InputObjectTypeDefinitionNode input => UsedBy(input.Fields),
            EnumTypeDefinitionNode type => type.Values.SelectMany(value => Applied(value.Directives)),
            _ => [],
        }));
    }

    private static IEnumerable<string> UsedBy(IReadOnlyList<InputValueDefinitionNode> inputs) =>
        inputs.SelectMany(input => Applied(input.Directives).Append(SyntaxPrinter.Print(input.Type).Trim('[', ']', '!')));

    private static IEnumerable<string> Applied(IReadOnlyList<DirectiveNode> directives) => directives.Select(node => "@" + node.Name.Value);
}
