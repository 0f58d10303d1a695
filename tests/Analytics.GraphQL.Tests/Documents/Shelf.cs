namespace Analytics.GraphQL.Tests.Documents;

/// <summary>Where books stand.</summary>
public enum Shelf
{
    TopShelf,
    BottomShelf,
}
