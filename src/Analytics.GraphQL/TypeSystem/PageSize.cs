namespace Analytics.GraphQL.TypeSystem;

/// <summary>The page sizes of a connection: its default, and the most that <c>first</c> or <c>last</c> may ask for.</summary>
internal sealed record PageSize(int Default, int Maximum);
