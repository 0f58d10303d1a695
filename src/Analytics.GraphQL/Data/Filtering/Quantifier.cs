namespace Analytics.GraphQL.Data;

internal enum Quantifier
{
    Some,
    None,
    All,
}
