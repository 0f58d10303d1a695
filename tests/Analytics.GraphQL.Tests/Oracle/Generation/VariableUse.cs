using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>Gives a variable for a place of an input type, e.g. <c>$v1</c>; the place may have a default, or forbid null.</summary>
internal delegate string VariableUse(TypeNode type, bool hasDefault, bool mustBePresent);
