namespace Analytics.GraphQL.Execution;

/// <summary>Of which versions of data an answer is made, by what its fields state. Safe for several threads.</summary>
internal sealed class AnswerVersions
{
    private readonly Dictionary<SelectedField, string> _versions = [];

    /// <summary>Whether nobody may keep the answer.</summary>
    public bool IsForbidden { get; private set; }

    public void Add(SelectedField field, string version)
    {
        lock (_versions)
        {
            _versions[field] = _versions.TryGetValue(field, out var known) && known != version ? $"{known}\n{version}" : version;
        }
    }

    public void Forbid() => IsForbidden = true;

    /// <summary>The versions behind all of the root; null where a field states none, or the answer may not be kept.</summary>
    public string? Of(CollectedSet root)
    {
        lock (_versions)
        {
            var isStated = root.Selections.All(selection => selection.Source == ValueSource.TypeName || _versions.ContainsKey(selection));
            return IsForbidden || _versions.Count == 0 || !isStated
                ? null
                : string.Join('\n', _versions.Values.Order(StringComparer.Ordinal));
        }
    }
}
