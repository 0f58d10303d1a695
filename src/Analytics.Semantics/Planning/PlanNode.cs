namespace Analytics.Semantics.Planning;

/// <summary>A step of a plan. Equal steps have equal texts, and are run once.</summary>
internal abstract class PlanNode
{
    private string? _text;

    /// <summary>What it does, in one line.</summary>
    public abstract string Line { get; }

    /// <summary>The steps whose results it takes.</summary>
    public virtual IReadOnlyList<PlanNode> Inputs => [];

    /// <summary>The step and all below it, one a line, indented.</summary>
    public string Text => _text ??= string.Join('\n', Lines(0));

    /// <summary>The step and all below it.</summary>
    public IEnumerable<PlanNode> All() => Inputs.SelectMany(input => input.All()).Prepend(this);

    public override string ToString() => Text;

    private IEnumerable<string> Lines(int depth) =>
        Inputs.SelectMany(input => input.Lines(depth + 1)).Prepend(new string(' ', depth * 2) + Line);
}
