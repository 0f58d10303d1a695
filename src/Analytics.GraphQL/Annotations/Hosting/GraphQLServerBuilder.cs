using System.Reflection;
using Analytics.GraphQL.Annotations;
using Analytics.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Analytics.GraphQL;

/// <summary>Collects what a GraphQL server serves.</summary>
public sealed class GraphQLServerBuilder
{
    private readonly AnnotatedTypes _types;
    private readonly ServedDocuments _documents;

    internal GraphQLServerBuilder(IServiceCollection services, AnnotatedTypes types, ServedDocuments documents)
    {
        Services = services;
        _types = types;
        _documents = documents;
    }

    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds every annotated class, filter input, sort input and data loader of an assembly.</summary>
    public GraphQLServerBuilder AddTypes(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return AddTypes(assembly.GetTypes());
    }

    /// <summary>Adds annotated classes, filter inputs, sort inputs and data loaders.</summary>
    public GraphQLServerBuilder AddTypes(params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        _types.Add(types);
        foreach (var loader in types.Where(type => !type.IsAbstract && !type.ContainsGenericParameters && ServiceKinds.IsDataLoader(type)))
        {
            Services.TryAddScoped(loader);
        }

        return this;
    }

    /// <summary>
    /// Keeps responses whose fields all state of which versions of data they are made, and sends them again while the data is as it was.
    /// </summary>
    /// <param name="readState">
    /// Reads, with the services of a request, a text that stands for the data and for what the caller may see of it: equal texts, equal responses.
    /// </param>
    public GraphQLServerBuilder KeepResponses(Func<IServiceProvider, CancellationToken, ValueTask<string>> readState)
    {
        ArgumentNullException.ThrowIfNull(readState);
        Services.AddSingleton(new DataState(readState));
        return this;
    }

    /// <summary>
    /// Adds types as a GraphQL document, read when the schema is made. It may extend <c>Query</c>, and name the types of annotated classes, the scalars, and any
    /// operation filter input. <c>@cost(weight:)</c> and <c>@listSize(assumedSize:, maximum:)</c> on a field set its static cost and are not part of the schema.
    /// </summary>
    public GraphQLServerBuilder AddDocument(Func<IServiceProvider, string> document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _documents.Add(document);
        return this;
    }

    /// <summary>Adds the code behind a field of a document. A field without is null, unless what is above it writes itself.</summary>
    /// <exception cref="InvalidOperationException">The field has a resolver already.</exception>
    public GraphQLServerBuilder AddResolver(string type, string field, FieldDelegate resolver)
    {
        _documents.Add(type, field, resolver);
        return this;
    }
}
