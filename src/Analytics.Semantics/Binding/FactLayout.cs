using Analytics.Semantics.Model;

namespace Analytics.Semantics.Binding;

/// <summary>Where the rows of a fact hold what leads to dimensions.</summary>
internal sealed class FactLayout
{
    private readonly Dictionary<string, int> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _dimensions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _starts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ends = new(StringComparer.Ordinal);

    public FactLayout(SemanticModel model, Fact fact)
    {
        Fact = fact;
        var time = fact.Relationships.Values.FirstOrDefault(relationship => model.Dimensions[relationship.Dimension].IsTime);
        TimeDimension = time?.Dimension;
        foreach (var relationship in fact.Relationships.Values)
        {
            Place(model.Dimensions[relationship.Dimension], relationship, time);
        }
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>Name of the dimension of time; null where it has none.</summary>
    public string? TimeDimension { get; }

    /// <summary>Whether its rows lead to the dimension.</summary>
    public bool LeadsTo(string dimension) => Fact.Relationships.ContainsKey(dimension);

    /// <summary>The place of a dimension with a table among a row's members; -1 where the fact does not lead to it.</summary>
    public int MemberPlace(string dimension) => _members.GetValueOrDefault(dimension, -1);

    /// <summary>The place of an attribute without a table among a row's words; -1 where there is none.</summary>
    public int WordPlace(string attribute) => _words.GetValueOrDefault(attribute, -1);

    /// <summary>Name of the dimension of an attribute without a table that the fact leads to.</summary>
    public string DimensionOf(string attribute) => _dimensions[attribute];

    /// <summary>Whether an attribute is the first day of the row; else, where it is a day, it is the last.</summary>
    public bool IsStart(string attribute) => _starts.Contains(attribute);

    private void Place(Dimension dimension, Relationship relationship, Relationship? time)
    {
        if (dimension.Table is not null)
        {
            _members.Add(dimension.Name, _members.Count);
            return;
        }

        foreach (var (name, column) in relationship.Columns.Where(_ => !dimension.IsTime))
        {
            if (dimension.Attributes[name].Type == AttributeType.Date)
            {
                (time?.Columns[Relationship.Start] == column ? _starts : _ends).Add(name);
            }
            else
            {
                _words.Add(name, _words.Count);
                _dimensions.Add(name, dimension.Name);
            }
        }
    }
}
