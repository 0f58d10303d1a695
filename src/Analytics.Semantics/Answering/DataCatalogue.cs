using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Answering;

/// <summary>What is known of the data of one version before any figure is read.</summary>
internal sealed record DataCatalogue(string Version, MemberCatalogue Members, RecordCatalogue Records);
