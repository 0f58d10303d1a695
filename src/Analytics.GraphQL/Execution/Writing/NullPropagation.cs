namespace Analytics.GraphQL.Execution;

/// <summary>Thrown through a self-written value where something below it has no value although it must; the error is recorded already.</summary>
internal sealed class NullPropagation : Exception;
