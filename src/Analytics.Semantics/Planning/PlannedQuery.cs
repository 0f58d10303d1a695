using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Planning;

/// <summary>A question bound and planned on one version of the members.</summary>
internal sealed record PlannedQuery(BoundQuery Bound, QueryPlan Plan, MemberCatalogue Members);
