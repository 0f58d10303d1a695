namespace Analytics.GraphQL.Language;

/// <summary>The keywords of operations in documents.</summary>
internal static class OperationTypes
{
    public static string KeywordOf(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
