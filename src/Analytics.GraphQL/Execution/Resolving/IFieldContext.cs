namespace Analytics.GraphQL;

/// <summary>What a resolver of a field that is defined in a document may use.</summary>
public interface IFieldContext
{
    /// <summary>The field as it is selected, and what is selected below it.</summary>
    SelectedField Selection { get; }

    /// <summary>The coerced arguments by name, without those that were not given and have no default.</summary>
    /// <remarks>A value of an enum defined in a document is its name, of a CLR enum that enum's; an input object is an <see cref="InputObject"/>, a list <c>object?[]</c>.</remarks>
    IReadOnlyDictionary<string, object?> Arguments { get; }

    /// <summary>The request's own services.</summary>
    IServiceProvider Services { get; }

    /// <summary>Cancelled when the client is gone or the time is up.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The coerced arguments of a field below, as <see cref="Arguments"/>.</summary>
    /// <exception cref="GraphQLException">They cannot be coerced.</exception>
    IReadOnlyDictionary<string, object?> ArgumentsOf(SelectedField below);

    /// <summary>States the version of everything that this field's value is made of. Where each root field of a query does, an answer to a GET carries an entity tag.</summary>
    void DependsOn(string version);

    /// <summary>Says that the answer must not be kept by anyone.</summary>
    void NoStore();
}
