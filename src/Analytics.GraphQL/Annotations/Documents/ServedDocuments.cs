namespace Analytics.GraphQL.Annotations;

/// <summary>The documents that were added to a server, and the code behind their fields.</summary>
internal sealed class ServedDocuments
{
    private readonly List<Func<IServiceProvider, string>> _documents = [];
    private readonly Dictionary<(string Type, string Field), FieldDelegate> _resolvers = [];

    public void Add(Func<IServiceProvider, string> document) => _documents.Add(document);

    /// <exception cref="InvalidOperationException">The field has a resolver already.</exception>
    public void Add(string type, string field, FieldDelegate resolver)
    {
        if (!_resolvers.TryAdd((type, field), resolver))
        {
            throw new InvalidOperationException($"The field {type}.{field} has two resolvers.");
        }
    }

    /// <summary>All documents as one.</summary>
    public string Read(IServiceProvider services) => string.Join('\n', _documents.Select(document => document(services)));

    public FieldDelegate? Find(string type, string field) => _resolvers.GetValueOrDefault((type, field));
}
