namespace Analytics.GraphQL.Tests.Annotations.Shapes;

[SubscriptionType]
public static class ShapeSubscriptions
{
    [Subscribe(With = nameof(CountAsync))]
    public static string OnCount([EventMessage] int number) => $"number {number}";

    public static async IAsyncEnumerable<int> CountAsync(int to)
    {
        for (var number = 1; number <= to; number++)
        {
            await Task.Yield();
            yield return number;
        }
    }
}
