using Analytics.Semantics.Binding;
using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Answering;

/// <summary>A question bound and planned on one version of the data.</summary>
internal sealed record PlannedQuery(BoundQuery Bound, QueryPlan Plan, DataCatalogue Data);
