namespace Analytics.Semantics.Model;

/// <summary>Marks a fact whose rows are records of single events, and says where it is kept which of them there are.</summary>
/// <param name="Batches">The table of imports, one row each.</param>
/// <param name="From">Its column of the first day for which the records of an import are complete.</param>
/// <param name="To">Its column of the last day, inclusive.</param>
/// <param name="Synthetic">Its column that says whether the records were generated.</param>
/// <param name="Undone">Its column that holds nothing while the import stands.</param>
public sealed record FactRecords(string Batches, string From, string To, string Synthetic, string Undone);
