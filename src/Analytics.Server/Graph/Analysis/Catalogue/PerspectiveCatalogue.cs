using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Analysis.Catalogue;

/// <summary>What one perspective offers, by the names that its types have.</summary>
internal sealed class PerspectiveCatalogue
{
    private readonly Dictionary<string, KeyField> _keysByWord;

    public PerspectiveCatalogue(SemanticModel model, Perspective perspective)
    {
        Model = model;
        Perspective = perspective;
        Prefix = Names.Pascal(perspective.Name);
        Dimensions = [.. perspective.Dimensions.Select(name => model.Dimensions[name])];
        Keys = Dimensions.SelectMany(KeysOf).ToDictionary(key => key.Name, StringComparer.Ordinal);
        Measures = perspective.Measures.ToDictionary(name => name, name => model.MeasureOf(perspective, name)!, StringComparer.Ordinal);
        var facts = perspective.Facts.Select(name => model.Facts[name]).ToList();
        Levels = [.. model.Levels.Values.Where(level => level.Subject is not null && facts.Exists(fact => fact.Levels.Contains(level.Name)))];
        Facts = facts;
        _keysByWord = Keys.Values.ToDictionary(key => key.Word, StringComparer.Ordinal);
    }

    public SemanticModel Model { get; }

    public Perspective Perspective { get; }

    /// <summary>What the names of its types begin with.</summary>
    public string Prefix { get; }

    public IReadOnlyList<Dimension> Dimensions { get; }

    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The levels at which its facts state figures.</summary>
    public IReadOnlyList<Level> Levels { get; }

    /// <summary>The keys by name, in the order of the perspective's dimensions.</summary>
    public IReadOnlyDictionary<string, KeyField> Keys { get; }

    /// <summary>The measures by name.</summary>
    public IReadOnlyDictionary<string, ModelMeasure> Measures { get; }

    /// <summary>The name of a key by the value of the enum of keys.</summary>
    public string KeyOf(string word) => _keysByWord[word].Name;

    /// <summary>The name of a level by the value of the enum of levels.</summary>
    public string LevelOf(string word) => Levels.First(level => Names.UpperSnake(level.Name) == word).Name;

    /// <summary>The name of a perspective of the model by the value of the enum of perspectives.</summary>
    public string PerspectiveOf(string word) => Model.Perspectives.Keys.First(name => Names.UpperSnake(name) == word);

    private static IEnumerable<KeyField> KeysOf(Dimension dimension)
    {
        var attributes = dimension.Attributes.Values.Select(attribute => new KeyField(attribute.Name, KeyField.FormOf(attribute), dimension, attribute));
        if (dimension.Table is not null)
        {
            return attributes.Prepend(new KeyField(dimension.Name, KeyForm.Entity, dimension, null));
        }

        var isComposite = !dimension.IsTime && dimension.Attributes.Count > 1 && !dimension.Attributes.ContainsKey(dimension.Name);
        return isComposite ? attributes.Prepend(new KeyField(dimension.Name, KeyForm.Composite, dimension, null)) : attributes;
    }
}
