namespace Analytics.GraphQL.Tests.Data.Library;

public sealed class Country
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public List<Author> Authors { get; set; } = [];
}
