using Analytics.Semantics.Query;
using Analytics.Semantics.Results;

namespace Analytics.Semantics.Formulas;

/// <summary>Gathers what to know about an answer, each notice once.</summary>
internal sealed class NoticeSink
{
    private readonly List<Notice> _notices = [];
    private readonly HashSet<(string Code, QueryPath Path)> _known = [];

    public IReadOnlyList<Notice> All => _notices;

    public void Add(string code, string message, QueryPath path)
    {
        if (_known.Add((code, path)))
        {
            _notices.Add(new Notice(code, message, path));
        }
    }
}
