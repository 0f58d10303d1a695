namespace Analytics.Semantics.Model.Reading;

/// <summary>Values by key; of a key that stands twice, the first.</summary>
internal sealed record MappingNode(int Line, int Column, IReadOnlyList<(ScalarNode Key, ModelNode Value)> Entries)
    : ModelNode(Line, Column)
{
    public (ScalarNode Key, ModelNode Value)? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }
}
