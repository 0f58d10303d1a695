using System.Text.Json;

namespace Analytics.GraphQL.Execution;

/// <summary>What names a response: the operation and the text of its variables.</summary>
internal readonly record struct ResponseKey(OperationKey Operation, string Variables)
{
    /// <summary>About how many bytes the key holds.</summary>
    public long Weight => 2L * (Operation.Query.Length + Variables.Length);

    public static ResponseKey Of(in OperationKey operation, GraphQLRequest request) =>
        new(operation, request.Variables.ValueKind == JsonValueKind.Object ? request.Variables.GetRawText() : "");
}
