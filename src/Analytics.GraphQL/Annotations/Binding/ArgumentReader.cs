using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.Annotations;

/// <summary>Reads one argument for a parameter; called by compiled resolvers.</summary>
internal static class ArgumentReader
{
    public static T Read<T>(ResolverContext context, int place, T fallback)
    {
        var value = context.Arguments[place];
        return ReferenceEquals(value, ResolverContext.Missing) ? fallback
            : value is T typed ? typed
            : (T)InputConversion.To(value, typeof(T))!;
    }

    /// <summary>Reads a global id, or a list of them.</summary>
    public static T ReadId<T>(ResolverContext context, int place, T fallback, string nodeType)
    {
        var value = context.Arguments[place];
        return ReferenceEquals(value, ResolverContext.Missing) ? fallback : (T)InputConversion.To(value, typeof(T), nodeType)!;
    }
}
