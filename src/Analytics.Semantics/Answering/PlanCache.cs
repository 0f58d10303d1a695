using System.Collections.Concurrent;

namespace Analytics.Semantics.Answering;

/// <summary>Keeps the plans of questions on the newest version of the data. Safe for any number of threads.</summary>
internal sealed class PlanCache
{
    private const int MostPlans = 1_000;
    private readonly ConcurrentDictionary<string, PlannedQuery> _plans = new(StringComparer.Ordinal);

    /// <summary>The plan of a question on a version; null where it is not kept.</summary>
    public PlannedQuery? Find(string question, string version) =>
        _plans.TryGetValue(question, out var plan) && plan.Data.Version == version ? plan : null;

    /// <summary>Keeps a plan in the place of one of an earlier version.</summary>
    public void Add(string question, PlannedQuery plan)
    {
        if (_plans.Count >= MostPlans)
        {
            _plans.Clear();
        }

        _plans[question] = plan;
    }
}
