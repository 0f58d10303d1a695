namespace Analytics.GraphQL.Data;

internal enum SortDirection
{
    Ascending,
    Descending,
}
