using System.Linq.Expressions;
using System.Text.Json;
using Analytics.GraphQL.Annotations;
using Analytics.GraphQL.Data;
using Analytics.GraphQL.Tests.Data.Library;
using Analytics.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace Analytics.GraphQL.Tests.Data;

/// <summary>Every operation of every filter input, run by SQLite and in memory, against LINQ written by hand.</summary>
public sealed class FilterTests(LibraryDatabase database) : IClassFixture<LibraryDatabase>
{
    private static readonly TypeRegistry Types = new(new TypeCatalog([]), new ServiceKinds([]), new GraphQLOptions());

    public static TheoryData<string, Expression<Func<Book, bool>>> Operations => new()
    {
        { "{}", x => true },
        { """{"title":{"eq":"Sea"}}""", x => x.Title == "Sea" },
        { """{"title":{"neq":"Sea"}}""", x => x.Title != "Sea" },
        { """{"title":{"contains":"ea"}}""", x => x.Title.Contains("ea") },
        { """{"title":{"contains":"%"}}""", x => x.Title == "100% of it" },
        { """{"title":{"ncontains":"ea"}}""", x => !x.Title.Contains("ea") },
        { """{"title":{"startsWith":"a_"}}""", x => x.Title == "a_b" },
        { """{"title":{"nstartsWith":"Sea"}}""", x => !x.Title.StartsWith("Sea") },
        { """{"title":{"endsWith":"wind"}}""", x => x.Title == "Sea wind" },
        { """{"title":{"startsWith":"sea"}}""", x => false },
        { """{"title":{"startsWith":"The sea and more"}}""", x => false },
        { """{"title":{"endsWith":"Sea"}}""", x => x.Title == "Sea" },
        { """{"title":{"nendsWith":"Sea"}}""", x => x.Title != "Sea" },
        { """{"title":{"startsWith":"𠮷野"}}""", x => x.Title == "𠮷野𠮷" },
        { """{"title":{"endsWith":"野𠮷"}}""", x => x.Title == "𠮷野𠮷" },
        { """{"title":{"endsWith":""}}""", x => true },
        { """{"title":{"nendsWith":"wind"}}""", x => x.Title != "Sea wind" },
        { """{"title":{"in":["Sea","a_b"]}}""", x => x.Title == "Sea" || x.Title == "a_b" },
        { """{"title":{"in":[]}}""", x => false },
        { """{"title":{"nin":["Sea","a_b"]}}""", x => x.Title != "Sea" && x.Title != "a_b" },
        { """{"title":{"nin":[]}}""", x => true },
        { """{"title":{"or":[{"eq":"Sea"},{"startsWith":"The"}]}}""", x => x.Title == "Sea" || x.Title == "The sea" },
        { """{"title":{"and":[{"startsWith":"Sea"},{"endsWith":"wind"}]}}""", x => x.Title == "Sea wind" },
        { """{"subtitle":{"eq":null}}""", x => x.Subtitle == null },
        { """{"subtitle":{"neq":null}}""", x => x.Subtitle != null },
        { """{"subtitle":{"eq":"one"}}""", x => x.Subtitle == "one" },
        { """{"subtitle":{"neq":"one"}}""", x => x.Subtitle == null || x.Subtitle != "one" },
        { """{"subtitle":{"contains":"o"}}""", x => x.Subtitle == "one" || x.Subtitle == "two" },
        { """{"subtitle":{"ncontains":"o"}}""", x => x.Subtitle == null || x.Subtitle == "three" },
        { """{"subtitle":{"startsWith":"t"}}""", x => x.Subtitle == "two" || x.Subtitle == "three" },
        { """{"subtitle":{"nstartsWith":"t"}}""", x => x.Subtitle == null || x.Subtitle == "one" },
        { """{"subtitle":{"endsWith":"e"}}""", x => x.Subtitle == "one" || x.Subtitle == "three" },
        { """{"subtitle":{"nendsWith":"e"}}""", x => x.Subtitle == null || x.Subtitle == "two" },
        { """{"subtitle":{"in":["one",null]}}""", x => x.Subtitle == null || x.Subtitle == "one" },
        { """{"subtitle":{"in":["one"]}}""", x => x.Subtitle == "one" },
        { """{"subtitle":{"nin":["one",null]}}""", x => x.Subtitle == "two" || x.Subtitle == "three" },
        { """{"subtitle":{"nin":["one"]}}""", x => x.Subtitle == null || x.Subtitle == "two" || x.Subtitle == "three" },
        { """{"pages":{"eq":200}}""", x => x.Pages == 200 },
        { """{"pages":{"eq":null}}""", x => false },
        { """{"pages":{"neq":null}}""", x => true },
        { """{"pages":{"neq":200}}""", x => x.Pages != 200 },
        { """{"pages":{"in":[100,400]}}""", x => x.Pages == 100 || x.Pages == 400 },
        { """{"pages":{"nin":[100,400]}}""", x => x.Pages == 200 || x.Pages == 300 },
        { """{"pages":{"gt":200}}""", x => x.Pages > 200 },
        { """{"pages":{"ngt":200}}""", x => x.Pages <= 200 },
        { """{"pages":{"gte":200}}""", x => x.Pages >= 200 },
        { """{"pages":{"ngte":200}}""", x => x.Pages < 200 },
        { """{"pages":{"lt":200}}""", x => x.Pages < 200 },
        { """{"pages":{"nlt":200}}""", x => x.Pages >= 200 },
        { """{"pages":{"lte":200}}""", x => x.Pages <= 200 },
        { """{"pages":{"nlte":200}}""", x => x.Pages > 200 },
        { """{"pages":{"gt":100,"lt":400}}""", x => x.Pages == 200 || x.Pages == 300 },
        { """{"edition":{"eq":null}}""", x => x.Edition == null },
        { """{"edition":{"neq":2}}""", x => x.Edition == null || x.Edition != 2 },
        { """{"edition":{"gt":1}}""", x => x.Edition == 2 || x.Edition == 3 },
        { """{"edition":{"ngt":1}}""", x => x.Edition == null || x.Edition == 1 },
        { """{"edition":{"gte":2}}""", x => x.Edition == 2 || x.Edition == 3 },
        { """{"edition":{"ngte":2}}""", x => x.Edition == null || x.Edition == 1 },
        { """{"edition":{"lt":3}}""", x => x.Edition == 1 || x.Edition == 2 },
        { """{"edition":{"nlt":3}}""", x => x.Edition == null || x.Edition == 3 },
        { """{"edition":{"lte":2}}""", x => x.Edition == 1 || x.Edition == 2 },
        { """{"edition":{"nlte":2}}""", x => x.Edition == null || x.Edition == 3 },
        { """{"edition":{"in":[1,null]}}""", x => x.Edition == null || x.Edition == 1 },
        { """{"edition":{"nin":[1]}}""", x => x.Edition == null || x.Edition == 2 || x.Edition == 3 },
        { """{"words":{"gt":5000000001}}""", x => x.Words == 5000000002L },
        { """{"words":{"in":[5000000001]}}""", x => x.Words == 5000000001L },
        { """{"rating":{"eq":1.125}}""", x => x.Rating == 1.125m },
        { """{"rating":{"neq":1.125}}""", x => x.Rating == null || x.Rating != 1.125m },
        { """{"rating":{"gt":1.125}}""", x => x.Rating == 2.125m || x.Rating == 3.125m },
        { """{"rating":{"gte":1.125}}""", x => x.Rating == 1.125m || x.Rating == 2.125m || x.Rating == 3.125m },
        { """{"rating":{"nlt":2}}""", x => x.Rating == null || x.Rating == 2.125m || x.Rating == 3.125m },
        { """{"rating":{"lte":1.125}}""", x => x.Rating == 0.125m || x.Rating == 1.125m },
        { """{"rating":{"in":[0.125,null]}}""", x => x.Rating == null || x.Rating == 0.125m },
        { """{"genre":{"eq":"SHORT_STORIES"}}""", x => x.Genre == Genre.ShortStories },
        { """{"genre":{"neq":"NOVEL"}}""", x => x.Genre != Genre.Novel },
        { """{"genre":{"in":["NOVEL","POETRY"]}}""", x => x.Genre != Genre.ShortStories },
        { """{"genre":{"nin":["NOVEL","POETRY"]}}""", x => x.Genre == Genre.ShortStories },
        { """{"secondGenre":{"eq":null}}""", x => x.SecondGenre == null },
        { """{"secondGenre":{"neq":"NOVEL"}}""", x => x.SecondGenre == null || x.SecondGenre != Genre.Novel },
        { """{"secondGenre":{"nin":["NOVEL"]}}""", x => x.SecondGenre == null || x.SecondGenre != Genre.Novel },
        { """{"inPrint":{"eq":true}}""", x => x.InPrint },
        { """{"inPrint":{"neq":true}}""", x => !x.InPrint },
        { """{"illustrated":{"eq":false}}""", x => x.Illustrated == false },
        { """{"illustrated":{"neq":false}}""", x => x.Illustrated == null || x.Illustrated == true },
        { """{"illustrated":{"eq":null}}""", x => x.Illustrated == null },
        { """{"published":{"eq":"2000-01-02"}}""", x => x.Published == new DateOnly(2000, 1, 2) },
        { """{"published":{"gt":"2000-01-02"}}""", x => x.Published == new DateOnly(2000, 1, 3) || x.Published == new DateOnly(2000, 1, 4) },
        { """{"published":{"ngte":"2000-01-02"}}""", x => x.Published == null || x.Published == new DateOnly(2000, 1, 1) },
        { """{"published":{"in":["2000-01-01"]}}""", x => x.Published == new DateOnly(2000, 1, 1) },
        { """{"author":{"name":{"eq":"Author B"}}}""", x => x.AuthorId == 1 || x.AuthorId == 6 },
        { """{"author":{"country":{"name":{"eq":"Land 0"}}}}""", x => x.Author.CountryId == 2 },
        { """{"author":{"country":{"name":{"neq":"Land 0"}}}}""", x => x.Author.CountryId == 1 || x.Author.CountryId == 3 },
        { """{"author":{"country":null}}""", x => x.Author.CountryId == null },
        { """{"or":[{"author":{"country":null}},{"author":{"country":{"name":{"eq":"Land 0"}}}}]}""", x => x.Author.CountryId == null || x.Author.CountryId == 2 },
        { """{"author":{"books":{"some":{"pages":{"eq":400}}}}}""", x => x.Author.Books.Any(y => y.Pages == 400) },
        { """{"or":[{"pages":{"eq":100}},{"and":[{"pages":{"eq":200}},{"inPrint":{"eq":true}}]}]}""", x => x.Pages == 100 || (x.Pages == 200 && x.InPrint) },
        { """{"or":[{"pages":{"eq":100}},{}]}""", x => true },
        { """{"or":[]}""", x => true },
        { """{"and":[{},{"pages":{"eq":100}}]}""", x => x.Pages == 100 },
    };

    public static TheoryData<string, Expression<Func<Author, bool>>> ListOperations => new()
    {
        { """{"books":{"some":{"pages":{"eq":400}}}}""", x => x.Books.Count(y => y.Pages == 400) > 0 },
        { """{"books":{"some":{}}}""", x => x.Books.Count > 0 },
        { """{"books":{"none":{"pages":{"eq":400}}}}""", x => x.Books.Count(y => y.Pages == 400) == 0 },
        { """{"books":{"all":{"pages":{"lte":300}}}}""", x => x.Books.Count(y => y.Pages == 400) == 0 },
        { """{"books":{"all":{}}}""", x => true },
        { """{"books":{"any":true}}""", x => x.Books.Count > 0 },
        { """{"books":{"any":false}}""", x => x.Books.Count == 0 },
        { """{"books":{"some":{"subtitle":{"eq":null},"edition":{"eq":2}}}}""", x => x.Books.Count(y => y.Subtitle == null && y.Edition == 2) > 0 },
        { """{"country":{"authors":{"some":{"name":{"eq":"Author A"}}}}}""", x => x.Country != null && x.Country.Authors.Any(y => y.Name == "Author A") },
        { """{"born":{"lt":"1910-01-01"}}""", x => x.Born != null && x.Born.Value.Year == 1900 },
        { """{"country":null}""", x => x.CountryId == null },
        { """{"countryId":{"eq":null}}""", x => x.CountryId == null },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public void Filter_Should_SelectTheRowsOfTheOracle_When_Translated(string where, Expression<Func<Book, bool>> oracle) =>
        Compare(where, oracle, database.Rows.Books, context => context.Books, book => book.Id);

    [Theory]
    [MemberData(nameof(ListOperations))]
    public void ListFilter_Should_SelectTheRowsOfTheOracle_When_Translated(string where, Expression<Func<Author, bool>> oracle) =>
        Compare(where, oracle, database.Rows.Authors, context => context.Authors, author => author.Id);

    [Theory]
    [InlineData("""{"title":{"contains":null}}""", "contains")]
    [InlineData("""{"pages":{"gt":null}}""", "gt")]
    [InlineData("""{"pages":{"in":null}}""", "in")]
    [InlineData("""{"author":null}""", "author")]
    [InlineData("""{"author":{"books":{"some":null}}}""", "some")]
    [InlineData("""{"author":{"books":{"any":null}}}""", "any")]
    public void Filter_Should_SayWhichOperationTakesNoNull_When_GivenNull(string where, string operation)
    {
        var fault = Assert.Throws<GraphQLException>(() => Predicate<Book>(where));
        Assert.Equal(ErrorCodes.Filter, fault.Error.Code);
        Assert.Contains($"'{operation}'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Filter_Should_HideItsValuesFromThePlan_When_TheyDiffer()
    {
        using var context = database.Open();
        string Sql(string title) => context.Books.Where(Predicate<Book>($$$"""{"title":{"eq":"{{{title}}}"}}""")!).ToQueryString().Split('\n')[^1];
        Assert.Equal(Sql("Sea"), Sql("Éclair"));
        Assert.DoesNotContain("Sea", Sql("Sea"), StringComparison.Ordinal);
    }

    private static Expression<Func<T, bool>>? Predicate<T>(string where)
    {
        var type = Types.Filters.For(typeof(T));
        Assert.True(ValueCoercion.TryCoerce(JsonDocument.Parse(where).RootElement, type, out var value));
        return PredicateBuilder.Build<T>((InputObject)value!);
    }

    private void Compare<T>(
        string where, Expression<Func<T, bool>> oracle, List<T> rows, Func<LibraryContext, IQueryable<T>> set, Func<T, int> key)
    {
        var expected = rows.Where(oracle.Compile()).Select(key).Order().ToList();
        var predicate = Predicate<T>(where) ?? (row => true);
        using var context = database.Open();
        var translated = set(context).Where(predicate).AsEnumerable().Select(key).Order().ToList();
        Assert.Equal(expected, translated);
        Assert.Equal(expected, rows.Where(predicate.Compile()).Select(key).Order());
    }
}
