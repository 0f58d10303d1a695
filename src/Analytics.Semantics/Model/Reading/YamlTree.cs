using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Analytics.Semantics.Model.Reading;

/// <summary>Reads YAML into nodes: no anchors, aliases or tags, one document, bounded in size and depth.</summary>
internal sealed class YamlTree
{
    public const int MostCharacters = 1024 * 1024;
    public const int MostDepth = 16;
    private readonly string _yaml;
    private readonly FaultList _faults;
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    private YamlTree(string yaml, FaultList faults)
    {
        _yaml = yaml;
        _faults = faults;
        _scanner = new Scanner(new StringReader(yaml));
        _parser = new Parser(_scanner);
    }

    /// <summary>The root; null where the file cannot be read on, and a fault says why.</summary>
    public static ModelNode? Read(string yaml, FaultList faults)
    {
        if (yaml.Length > MostCharacters)
        {
            faults.Add(1, 1, $"the model has {yaml.Length} characters", $"it may have {MostCharacters}");
            return null;
        }

        var tree = new YamlTree(yaml, faults);
        try
        {
            return tree.Document();
        }
        catch (YamlException fault)
        {
            return tree.Stop(fault.Start, $" ({fault.Message.TrimEnd('.')})");
        }
        catch (InvalidOperationException)
        {
            // The scanner throws it for some plain values between brackets.
            return tree.Stop(tree._scanner.CurrentPosition, "");
        }
    }

    private ModelNode? Stop(Mark place, string why)
    {
        _faults.Add((int)place.Line, (int)place.Column, $"this cannot be read as YAML{why}", "look at the indentation, the colons and the quotes up to here");
        return null;
    }

    private ModelNode? Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
        {
            _faults.Add(1, 1, "the model is empty", $"it begins with {string.Join(", ", ModelShapes.Model.Keys)}");
            return null;
        }

        _parser.Consume<DocumentStart>();
        var root = Node(1);
        if (root is not null)
        {
            _parser.Consume<DocumentEnd>();
            if (_parser.Accept<DocumentStart>(out var second))
            {
                _faults.Add((int)second.Start.Line, (int)second.Start.Column, "a second document begins here", "a model is one document");
            }
        }

        return root;
    }

    /// <summary>The node that comes next; null where it is too deep, and nothing more can be read.</summary>
    private ModelNode? Node(int depth)
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Refuse(alias, $"'*{alias.Value}' stands for something written elsewhere", "write it out here");
        }

        var next = _parser.Consume<NodeEvent>();
        RefuseProperties(next);
        if (next is Scalar scalar)
        {
            return Scalar(scalar);
        }

        if (depth == MostDepth)
        {
            Refuse(next, $"this is nested {MostDepth} deep", "a model is not; look at the indentation and the brackets");
            return null;
        }

        return next is MappingStart ? Mapping(next, depth) : Sequence(next, depth);
    }

    private SequenceNode? Sequence(NodeEvent start, int depth)
    {
        var items = new List<ModelNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (Node(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new SequenceNode(Line(start), Column(start), items);
    }

    private MappingNode? Mapping(NodeEvent start, int depth)
    {
        var entries = new List<(ScalarNode, ModelNode)>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (Node(depth + 1) is not { } key || Node(depth + 1) is not { } value)
            {
                return null;
            }

            if (key is not ScalarNode name)
            {
                _faults.Add(key, "a key must be a name", "write one word before the colon");
            }
            else if (lines.TryAdd(name.Value, name.Line))
            {
                entries.Add((name, value));
            }
            else
            {
                _faults.Add(name, $"{FaultList.Quote(name.Value)} stands twice, first in line {lines[name.Value]}", "keep one of them");
            }
        }

        return new MappingNode(Line(start), Column(start), entries);
    }

    private ScalarNode Scalar(Scalar scalar)
    {
        var written = _yaml.AsSpan((int)scalar.Start.Index, (int)(scalar.End.Index - scalar.Start.Index));
        var inset = written.IndexOf(scalar.Value, StringComparison.Ordinal);
        return new ScalarNode(Line(scalar), Column(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain, inset is 0 or 1 ? inset : null);
    }

    private void RefuseProperties(NodeEvent next)
    {
        if (!next.Anchor.IsEmpty)
        {
            Refuse(next, $"'&{next.Anchor.Value}' names this for use elsewhere", "write it out where it is used");
        }

        if (!next.Tag.IsEmpty)
        {
            Refuse(next, $"the tag {FaultList.Quote(next.Tag.Value)} says what this is", "remove it: the key says so");
        }
    }

    private RefusedNode Refuse(ParsingEvent found, string problem, string remedy)
    {
        _faults.Add(Line(found), Column(found), problem, remedy);
        return new RefusedNode(Line(found), Column(found));
    }

    private static int Line(ParsingEvent found) => (int)found.Start.Line;

    private static int Column(ParsingEvent found) => (int)found.Start.Column;
}
