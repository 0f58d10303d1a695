namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds everything in a finished schema that breaks the rules of the specification, section 3.</summary>
internal static class SchemaChecker
{
    /// <summary>One sentence for each fault; empty for a valid schema.</summary>
    public static IReadOnlyList<string> Check(Schema schema)
    {
        var faults = new List<string>();
        CheckRoots(schema, faults);
        foreach (var directive in schema.Directives)
        {
            NameRules.Check(directive.Name, faults);
            if (directive.Locations.Count == 0)
            {
                faults.Add($"Directive @{directive.Name} must include 1 or more locations.");
            }

            InputChecker.CheckArguments(directive.Arguments, "@" + directive.Name, faults);
        }

        foreach (var type in schema.Types.Where(type => !schema.Introspection.Owns(type)))
        {
            CheckType(schema, type, faults);
        }

        var inputs = schema.Types.OfType<InputObjectType>().ToArray();
        new DefaultCycleChecker(faults).Check(inputs);
        new FiniteInputChecker(inputs).Check(faults);
        return faults;
    }

    private static void CheckRoots(Schema schema, List<string> faults)
    {
        var roots = new (string Operation, ObjectType? Type)[]
        {
            ("query", schema.QueryType), ("mutation", schema.MutationType), ("subscription", schema.SubscriptionType),
        };
        foreach (var shared in roots.Where(root => root.Type is not null).GroupBy(root => root.Type).Where(group => group.Count() > 1))
        {
            var operations = Suggestions.And([.. shared.Select(root => root.Operation)]);
            faults.Add($"All root types must be different, \"{shared.Key}\" type is used as {operations} root types.");
        }
    }

    private static void CheckType(Schema schema, NamedType type, List<string> faults)
    {
        NameRules.Check(type.Name, faults);
        switch (type)
        {
            case FieldsType fields:
                FieldsChecker.Check(fields, faults);
                new ImplementationChecker(schema, faults).Check(fields);
                break;
            case UnionType union:
                MemberRules.CheckCount(union.Types, $"Union type {type} must define one or more member types.", faults);
                MemberRules.CheckOnce(union.Types.Select(member => member.Name), name => $"Union type {type} can only include type {name} once.", faults);
                break;
            case EnumType values:
                EnumChecker.Check(values, faults);
                break;
            case InputObjectType input:
                InputChecker.Check(input, faults);
                break;
        }
    }
}
