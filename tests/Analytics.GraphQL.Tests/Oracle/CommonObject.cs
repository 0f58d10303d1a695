namespace Analytics.GraphQL.Tests.Oracle;

/// <summary>An object of the common data: all its fields follow from its seed.</summary>
internal sealed record CommonObject(string TypeName, uint Seed);
