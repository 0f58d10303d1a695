namespace Analytics.GraphQL.Language;

internal enum OperationType
{
    Query,
    Mutation,
    Subscription,
}
