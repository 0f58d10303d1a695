namespace Analytics.GraphQL.TypeSystem;

/// <summary>The one instance of every scalar that the engine ships: the specification's five, and four with a public specification.</summary>
internal static class BuiltInScalars
{
    private const string Specifications = "https://scalars.graphql.org/chillicream/";

    public static readonly ScalarType Int = new IntType
    {
        Description = "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
    };

    public static readonly ScalarType Float = new FloatType
    {
        Description = "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
    };

    public static readonly ScalarType String = new StringType
    {
        Description = "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
    };

    public static readonly ScalarType Boolean = new BooleanType
    {
        Description = "The `Boolean` scalar type represents `true` or `false`.",
    };

    public static readonly ScalarType ID = new IDType
    {
        Description = "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
    };

    public static readonly ScalarType Long = new LongType
    {
        Description = "A whole number of at most 64 bits, sign included, as a JSON number.",
        SpecifiedBy = new Uri(Specifications + "long.html"),
    };

    public static readonly ScalarType Decimal = new DecimalType
    {
        Description = "An exact decimal number of at most 28 significant digits, as a JSON number without trailing zeros.",
        SpecifiedBy = new Uri(Specifications + "decimal.html"),
    };

    public static readonly ScalarType LocalDate = new LocalDateType
    {
        Description = "A date without time or time zone, as `YYYY-MM-DD`.",
        SpecifiedBy = new Uri(Specifications + "local-date.html"),
    };

    public static readonly ScalarType DateTime = new DateTimeType
    {
        Description = "A date and time with its offset from UTC, in the form of RFC 3339.",
        SpecifiedBy = new Uri(Specifications + "date-time.html"),
    };

    /// <summary>The scalars that the specification itself defines and that a printed schema leaves out.</summary>
    public static readonly IReadOnlyList<ScalarType> Specified = [String, Int, Float, Boolean, ID];

    /// <summary>A specified scalar by its name, or null.</summary>
    public static ScalarType? FindSpecified(string name) => Specified.FirstOrDefault(scalar => scalar.Name == name);
}
