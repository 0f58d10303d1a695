using System.Collections.Concurrent;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>A valid operation within the limits, ready to run any number of times at once.</summary>
internal sealed class CompiledOperation
{
    private const int MostVariants = 64;

    private readonly ConcurrentDictionary<string, OperationVariant> _variants = new(StringComparer.Ordinal);
    private readonly SchemaPlan _plan;
    private readonly string[] _conditions;
    private readonly OperationVariant? _only;

    public CompiledOperation(
        SchemaPlan plan,
        OperationDefinitionNode definition,
        ObjectType rootType,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        GraphQLOptions options)
    {
        _plan = plan;
        Definition = definition;
        RootType = rootType;
        Fragments = fragments;
        Variables = new VariableCoercion(plan.Schema, definition, options.Suggestions);
        Cost = new CostCompiler(plan.Schema, fragments).Compile(rootType, definition.SelectionSet);
        _conditions = Conditions.VariablesOf(definition.SelectionSet, fragments);
        _only = _conditions.Length == 0 ? new OperationVariant(plan, this, new Dictionary<string, bool>()) : null;
    }

    /// <summary>Whether an answer to it has stated of which versions of data it is made.</summary>
    public bool IsVersioned { get; set; }

    public OperationDefinitionNode Definition { get; }

    public OperationType Kind => Definition.Operation;

    public ObjectType RootType { get; }

    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; }

    public VariableCoercion Variables { get; }

    public CostProgram Cost { get; }

    /// <summary>The operation as it is for the values of the variables that its conditions name.</summary>
    /// <exception cref="GraphQLException">Such a variable is null.</exception>
    public OperationVariant VariantOf(VariableValues variables)
    {
        if (_only is not null)
        {
            return _only;
        }

        var key = string.Create(_conditions.Length, (_conditions, variables), static (flags, state) =>
        {
            for (var i = 0; i < flags.Length; i++)
            {
                flags[i] = IsSet(state._conditions[i], state.variables) ? '1' : '0';
            }
        });
        if (_variants.TryGetValue(key, out var variant))
        {
            return variant;
        }

        if (_variants.Count >= MostVariants)
        {
            _variants.Clear();
        }

        var conditions = new Dictionary<string, bool>(StringComparer.Ordinal);
        for (var i = 0; i < key.Length; i++)
        {
            conditions.Add(_conditions[i], key[i] == '1');
        }

        return _variants.GetOrAdd(key, new OperationVariant(_plan, this, conditions));
    }

    private static bool IsSet(string name, VariableValues variables) =>
        variables.TryGet(name, out var value) && (bool)(value
            ?? throw new GraphQLException($"Variable \"${name}\" of required type \"Boolean!\" must not be null.", ErrorCodes.Variable));
}
