namespace Analytics.GraphQL.Tests.Annotations.Library;

/// <summary>Whatever has a name.</summary>
[InterfaceType("Named")]
public interface INamed
{
    /// <summary>The name.</summary>
    string Name { get; }
}
