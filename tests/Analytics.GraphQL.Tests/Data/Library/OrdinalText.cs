namespace Analytics.GraphQL.Tests.Data.Library;

internal sealed record OrdinalText(string Text) : IComparable
{
    public int CompareTo(object? other) => string.CompareOrdinal(Text, ((OrdinalText)other!).Text);
}
