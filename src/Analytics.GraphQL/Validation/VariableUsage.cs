using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>A variable where it stands in a value, and what the schema expects there.</summary>
internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, InputObjectType? Holder, bool HasDefault);
