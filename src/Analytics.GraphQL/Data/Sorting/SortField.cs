using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>What one field of a sort input orders by; the tag of the field.</summary>
/// <param name="Member">Reads a leaf, or a linked entity that has its own sort input.</param>
/// <param name="CanBeNull">The linked entity may be missing; its members are null then.</param>
internal sealed record SortField(LambdaExpression Member, bool CanBeNull);
