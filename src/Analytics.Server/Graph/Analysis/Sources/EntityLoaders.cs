using Analytics.Server.Graph.Loading;

namespace Analytics.Server.Graph.Analysis.Sources;

/// <summary>The loaders of entities, by the name of their type.</summary>
internal static class EntityLoaders
{
    private static readonly Dictionary<string, EntityLoader> ByEntity = typeof(EntityLoaders).Assembly.GetTypes()
        .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(ByIdDataLoader<>))
        .ToDictionary(type => EntityOf(type).Name, Make, StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">No loader loads the entity.</exception>
    public static EntityLoader Of(string entity) => ByEntity.TryGetValue(entity, out var loader)
        ? loader
        : throw new InvalidOperationException($"Nothing loads entities of the type '{entity}' by id, which the semantic model leads to.");

    private static Type EntityOf(Type loader) => loader.BaseType!.GetGenericArguments()[0];

    private static EntityLoader Make(Type loader) =>
        (EntityLoader)Activator.CreateInstance(typeof(EntityLoader<,>).MakeGenericType(EntityOf(loader), loader))!;
}
