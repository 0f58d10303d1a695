namespace Analytics.GraphQL.Http;

/// <summary>The parameters of a GraphQL request.</summary>
[Flags]
internal enum RequestMember
{
    None = 0,
    Query = 1,
    OperationName = 2,
    Variables = 4,
    Extensions = 8,
}
