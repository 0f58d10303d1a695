using Analytics.Server.OData.Requests;
using Analytics.Server.Tables;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace Analytics.Server.OData.Aggregates;

/// <summary>Parses conditions and orders on columns that go by names of their own.</summary>
internal sealed class ResultType
{
    private readonly EdmEntityType _type = new("Analytics.Answers", "Row");
    private readonly EdmModel _model = new();

    public ResultType(IReadOnlyCollection<ResultColumn> columns)
    {
        foreach (var column in columns)
        {
            _type.AddStructuralProperty(column.Name, TypeOf(column.Column.Column.Type));
        }

        _model.AddElement(_type);
    }

    /// <exception cref="ODataFault">The text is no condition.</exception>
    public SingleValueNode Filter(string option, string text) =>
        Parse(option, ODataCodes.FilterInvalid, QueryOptions.Filter, text, parser => parser.ParseFilter().Expression);

    /// <exception cref="ODataFault">The text is no order.</exception>
    public OrderByClause Order(string text) => Parse(QueryOptions.OrderBy, ODataCodes.OrderInvalid, QueryOptions.OrderBy, text, parser => parser.ParseOrderBy());

    private T Parse<T>(string option, string code, string name, string text, Func<ODataQueryOptionParser, T> parse)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text)
                ? throw ODataFault.Bad(code, option, $"'{option}' is empty; fill it, or leave it out.")
                : parse(new ODataQueryOptionParser(_model, _type, null, new Dictionary<string, string> { [name] = text }));
        }
        catch (ODataException fault)
        {
            throw ODataFault.Bad(code, option, fault.Message);
        }
        catch (Exception fault) when (fault is OverflowException or FormatException or ArgumentException or InvalidCastException)
        {
            throw ODataFault.Bad(code, option, $"'{option}' holds a value that is out of range or of the wrong kind.");
        }
    }

    private static IEdmTypeReference TypeOf(ColumnType type) => EdmCoreModel.Instance.GetPrimitive(
        type switch
        {
            ColumnType.Integer => EdmPrimitiveTypeKind.Int32,
            ColumnType.Decimal => EdmPrimitiveTypeKind.Decimal,
            ColumnType.Date => EdmPrimitiveTypeKind.Date,
            ColumnType.Boolean => EdmPrimitiveTypeKind.Boolean,
            _ => EdmPrimitiveTypeKind.String,
        },
        isNullable: true);
}
