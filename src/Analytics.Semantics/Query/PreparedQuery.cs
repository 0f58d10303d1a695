namespace Analytics.Semantics.Query;

/// <summary>A question with its text, by which its answer is found again.</summary>
public sealed class PreparedQuery
{
    internal PreparedQuery(AnalyticQuery query)
    {
        Query = query;
        Text = QueryPrinter.Print(query);
        Key = $"{Text}\n{string.Join('\n', QueryPaths.Of(query))}";
    }

    /// <summary>The question.</summary>
    public AnalyticQuery Query { get; }

    /// <summary>Its text, equal for equal questions, whichever channel asks.</summary>
    public string Text { get; }

    /// <summary>Its text with the names under which it is answered: an answer has them in it.</summary>
    internal string Key { get; }
}
