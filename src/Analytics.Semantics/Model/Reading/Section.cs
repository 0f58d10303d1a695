namespace Analytics.Semantics.Model.Reading;

/// <summary>A part of the file whose keys are known: reports unknown and missing ones, and reads the others.</summary>
internal sealed class Section
{
    private readonly FaultList _faults;
    private readonly ScalarReader _scalars;
    private readonly MappingNode? _mapping;

    public Section(ModelNode place, ModelNode? node, ModelShape shape, string what, FaultList faults)
    {
        Place = place;
        What = what;
        _faults = faults;
        _scalars = new ScalarReader(faults);
        _mapping = MappingOf(node, what);
        if (_mapping is not null)
        {
            CheckKeys(_mapping, shape);
        }
    }

    /// <summary>The key under which it stands.</summary>
    public ModelNode Place { get; }

    /// <summary>What it is, for a message.</summary>
    public string What { get; }

    /// <summary>Where a key's value stands, else the whole.</summary>
    public ModelNode At(string key) => _mapping?.Find(key)?.Value ?? Place;

    public string Text(string key) => Optional(key) ?? "";

    public string? Optional(string key) => Value(key) is { } node ? _scalars.Text(node) : null;

    /// <summary>A whole number; the largest where there is none.</summary>
    public int Whole(string key, int least, int most) => Value(key) is { } node ? _scalars.Whole(node, least, most) ?? most : most;

    public decimal? Number(string key) => Value(key) is { } node ? _scalars.Number(node) : null;

    public bool Flag(string key, bool otherwise) => Value(key) is { } node ? _scalars.Flag(node) ?? otherwise : otherwise;

    public TEnum Word<TEnum>(string key)
        where TEnum : struct, Enum => OptionalWord<TEnum>(key) ?? default;

    public TEnum? OptionalWord<TEnum>(string key)
        where TEnum : struct, Enum => Value(key) is { } node ? _scalars.Word<TEnum>(node) : null;

    public LocalizedText Localized(string key) => Child(key, ModelShapes.Text) is { } text
        ? new LocalizedText(text.Text("en"), text.Text("zh"))
        : new LocalizedText("", "");

    public Synonyms Synonyms() => Child("synonyms", ModelShapes.Synonyms) is { } words
        ? new Synonyms(words.Names("en"), words.Names("zh"))
        : new Synonyms([], []);

    /// <summary>The part under a key; null where there is none.</summary>
    public Section? Child(string key, ModelShape shape) => _mapping?.Find(key) is var (name, node)
        ? new Section(name, node, shape, $"{key} of {What}", _faults)
        : null;

    /// <summary>The parts under a key, each under its own name.</summary>
    public IEnumerable<(string Name, Section Part)> Children(string key, ModelShape shape) =>
        Entries(key).Select(entry => (entry.Key.Value, new Section(
            entry.Key, entry.Value, shape, $"the {shape.Noun} {FaultList.Quote(entry.Key.Value)}", _faults)));

    /// <summary>Texts by name.</summary>
    public IReadOnlyDictionary<string, LocalizedText> LocalizedByName(string key) => Children(key, ModelShapes.Text)
        .ToOrdered(part => part.Name, part => new LocalizedText(part.Part.Text("en"), part.Part.Text("zh")));

    /// <summary>For each name, texts by name; where a single text stands, it alone under <paramref name="single"/>.</summary>
    public IEnumerable<(string Name, IReadOnlyDictionary<string, string> Texts)> TextsByName(string key, string single) =>
        Entries(key).Select(entry => (entry.Key.Value, Texts(entry.Value is MappingNode many ? many.Entries : [(entry.Key with { Value = single }, entry.Value)])));

    /// <summary>A text by name.</summary>
    public IReadOnlyDictionary<string, string> TextByName(string key) => Texts(Entries(key));

    /// <summary>Texts of a list by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> NamesByName(string key) => Entries(key)
        .ToOrdered(entry => entry.Key.Value, entry => (IReadOnlyList<string>)[.. ItemsOf(entry.Value, $"{entry.Key.Value} in {key} of {What}").Select(item => item.Value)]);

    /// <summary>Words of an enum by name.</summary>
    public IReadOnlyDictionary<string, TEnum> WordByName<TEnum>(string key)
        where TEnum : struct, Enum => Entries(key)
            .Select(entry => (entry.Key.Value, Word: _scalars.Word<TEnum>(entry.Value)))
            .Where(entry => entry.Word is not null)
            .ToOrdered(entry => entry.Value, entry => entry.Word!.Value);

    /// <summary>The texts of a list.</summary>
    public IReadOnlyList<string> Names(string key) => [.. Items(key).Select(item => item.Value)];

    /// <summary>The texts of a list with their places; what is no text is reported and left out.</summary>
    public IReadOnlyList<ScalarNode> Items(string key) => Value(key) is { } node ? ItemsOf(node, $"{key} of {What}", key) : [];

    /// <summary>The keys with values under a key.</summary>
    public IReadOnlyList<(ScalarNode Key, ModelNode Value)> Entries(string key) =>
        MappingOf(_mapping?.Find(key)?.Value, $"{key} of {What}")?.Entries ?? [];

    private IReadOnlyList<ScalarNode> ItemsOf(ModelNode node, string what, string example = "list")
    {
        if (node is SequenceNode list)
        {
            return [.. list.Items.Where(item => _scalars.Text(item) is not null).Cast<ScalarNode>()];
        }

        if (node is not RefusedNode)
        {
            _faults.Add(node, $"{what} is not a list", $"write {example}: [one, another]");
        }

        return [];
    }

    private IReadOnlyDictionary<string, string> Texts(IEnumerable<(ScalarNode Key, ModelNode Value)> entries) => entries
        .Select(entry => (entry.Key, Text: _scalars.Text(entry.Value)))
        .Where(entry => entry.Text is not null)
        .ToOrdered(entry => entry.Key.Value, entry => entry.Text!);

    private ModelNode? Value(string key) => _mapping?.Find(key)?.Value;

    private MappingNode? MappingOf(ModelNode? node, string what)
    {
        if (node is not (null or MappingNode or RefusedNode))
        {
            _faults.Add(node, $"{what} has no keys", "write its keys below it, indented, each with a colon");
        }

        return node as MappingNode;
    }

    private void CheckKeys(MappingNode mapping, ModelShape shape)
    {
        foreach (var (key, _) in mapping.Entries.Where(entry => !shape.Keys.Contains(entry.Key.Value)))
        {
            var open = shape.Keys.Where(known => mapping.Find(known) is null);
            _faults.Add(key, $"{What} has no key {FaultList.Quote(key.Value)}", Suggestion.For(key.Value, open));
        }

        foreach (var missing in shape.Required.Where(key => mapping.Find(key) is null))
        {
            _faults.Add(Place, $"{What} has no {missing}", $"add {missing}");
        }
    }
}
