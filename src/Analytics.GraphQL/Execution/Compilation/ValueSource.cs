namespace Analytics.GraphQL.Execution;

/// <summary>Where the writer finds a field's value.</summary>
internal enum ValueSource
{
    /// <summary>The name of the object type.</summary>
    TypeName,

    /// <summary>Written by the field's typed writer.</summary>
    Typed,

    /// <summary>Read from the parent, and everything below it too.</summary>
    Parent,

    /// <summary>Resolved before writing.</summary>
    Column,
}
