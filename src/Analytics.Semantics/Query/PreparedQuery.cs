namespace Analytics.Semantics.Query;

/// <summary>A question with its text, by which its answer is found again.</summary>
public sealed class PreparedQuery
{
    internal PreparedQuery(AnalyticQuery query)
    {
        Query = query;
        Text = QueryPrinter.Print(query);
    }

    /// <summary>The question.</summary>
    public AnalyticQuery Query { get; }

    /// <summary>Its text, equal for equal questions.</summary>
    public string Text { get; }
}
