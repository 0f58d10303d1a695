namespace Analytics.GraphQL.Execution;

internal enum ValueKind
{
    Scalar,
    Enum,
    Object,
    Abstract,
    List,
}
