namespace Analytics.Storage.Importing;

/// <summary>What came of an import: it was imported, or was there already, or has faults and nothing was changed.</summary>
/// <param name="Imported">Whether the data was replaced.</param>
/// <param name="AlreadyImported">Whether the newest import has the same content, so that nothing was to do.</param>
/// <param name="Faults">Every fault, by file and line; empty unless the import was refused.</param>
/// <param name="Rows">Rows read from all files; 0 when they were not read.</param>
public sealed record ImportReport(bool Imported, bool AlreadyImported, IReadOnlyList<ImportFault> Faults, int Rows);
