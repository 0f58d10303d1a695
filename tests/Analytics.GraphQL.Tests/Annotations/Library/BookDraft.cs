namespace Analytics.GraphQL.Tests.Annotations.Library;

/// <summary>A book to be.</summary>
public sealed record BookDraft(string Title, int Pages, Optional<string> Subtitle, IReadOnlyList<string> Tags);
