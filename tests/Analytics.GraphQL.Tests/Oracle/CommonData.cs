using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.Oracle;

/// <summary>The data of the common schema: every value is a function of the parent's seed, the field and its arguments. The twin of common-data.mjs.</summary>
internal sealed class CommonData
{
    private const uint RootSeed = 1;

    private CommonData()
    {
        Schema = SchemaFromDocument.Build(GraphQLJsOracle.CommonSchema, new SchemaBindings
        {
            Resolver = (type, _) => (context, parent) => ResolveAsync(type, context, parent),
            ResolveType = (_, value) => ((CommonObject)value).TypeName,
            Subscribe = (type, field) => type == "Subscription" ? EventsAsync : null,
        });
    }

    public static Schema CommonSchema { get; } = new CommonData().Schema;

    private Schema Schema { get; }

    private static async IAsyncEnumerable<object?> EventsAsync(ResolverContext context)
    {
        var seed = SeedOf("Subscription", context, null, out _);
        for (var i = 0; i < 3; i++)
        {
            await Task.Yield();
            yield return new CommonObject("", CommonHash.Mix(seed, $"event {i}"));
        }
    }

    private static uint SeedOf(string type, ResolverContext context, object? parent, out string given)
    {
        given = ArgumentText.Of(context.Field.Arguments, context.Arguments);
        return CommonHash.Mix((parent as CommonObject)?.Seed ?? RootSeed, $"{type}.{context.Field.Name}({given})");
    }

    private async ValueTask<object?> ResolveAsync(string type, ResolverContext context, object? parent)
    {
        var seed = SeedOf(type, context, parent, out var given);
        if (seed % 5 == 0)
        {
            await Task.Yield();
        }

        var field = context.Field;
        return CommonHash.Mix(seed, "fault") % 37 == 0 ? throw new GraphQLException($"{type}.{field.Name} failed.", "FAULT")
            : field.Name.StartsWith("echo", StringComparison.Ordinal) ? given
            : Make(field.Type, seed, field.Name);
    }

    private object? Make(GraphQLType type, uint seed, string field)
    {
        var isAbsent = type is NonNullType ? CommonHash.Mix(seed, "broken") % 61 == 0 : CommonHash.Mix(seed, "null") % 11 == 0;
        return isAbsent ? null : MakePresent(type.Nullable, seed, field);
    }

    private object MakePresent(GraphQLType type, uint seed, string field) => type switch
    {
        ListType list => MakeList(list, seed, field),
        EnumType choice => choice.Values[(int)(seed % (uint)choice.Values.Count)].Value,
        ObjectType single => new CommonObject(single.Name, seed),
        InterfaceType or UnionType => MakeOneOf((NamedType)type, seed),
        _ => type.Named.Name switch
        {
            "Int" => (int)(seed % 2_000_001) - 1_000_000,
            "Float" => ((int)(seed % 1_000_001) - 500_000) / 64.0,
            "Boolean" => seed % 2 == 1,
            "ID" => seed.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => $"{field} {seed}",
        },
    };

    private object?[] MakeList(ListType list, uint seed, string field)
    {
        var length = (int)(CommonHash.Mix(seed, "length") % 5);
        return [.. Enumerable.Range(0, length).Select(i => Make(list.OfType, CommonHash.Mix(seed, $"item {i}"), field))];
    }

    private CommonObject MakeOneOf(NamedType type, uint seed)
    {
        var names = Schema.PossibleTypesOf(type).Select(possible => possible.Name).Order(StringComparer.Ordinal).ToList();
        return new CommonObject(names[(int)(seed % (uint)names.Count)], seed);
    }
}
