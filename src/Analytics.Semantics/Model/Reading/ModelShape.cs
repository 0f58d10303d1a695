namespace Analytics.Semantics.Model.Reading;

/// <summary>The keys of one part of the file.</summary>
/// <param name="Name">Its name, which is its definition's name in model.schema.json too.</param>
/// <param name="Required">Keys that must stand there.</param>
/// <param name="Optional">Keys that may.</param>
internal sealed record ModelShape(string Name, IReadOnlyList<string> Required, params IReadOnlyList<string> Optional)
{
    /// <summary>What a person calls it.</summary>
    public string Noun => string.Concat(Name.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    public IEnumerable<string> Keys => Required.Concat(Optional);
}
