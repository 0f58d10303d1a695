using System.Reflection;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>A parameter that is an argument of the field.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Input">The argument.</param>
/// <param name="NodeType">The type name inside the ids that it takes, empty for ids of any type; null where it takes none.</param>
internal sealed record OwnArgument(ParameterInfo Parameter, InputValue Input, string? NodeType);
