using System.Linq.Expressions;
using Analytics.Server.Tables;

namespace Analytics.Server.OData.Querying;

/// <summary>One side of a comparison: a column of the row, or a function of one.</summary>
/// <param name="Value">Reads it, where the column is not null.</param>
/// <param name="IsMissing">Whether the column is null; null where it never is.</param>
/// <param name="Type">What its values are.</param>
/// <param name="What">What it is, in words.</param>
internal sealed record FilterOperand(Expression Value, Expression? IsMissing, ColumnType Type, string What);
