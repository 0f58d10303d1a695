using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Why an input value does not fit its type.</summary>
/// <param name="Message">What was found and what is expected.</param>
/// <param name="Location">Where the faulty literal stands; null for a JSON value.</param>
/// <param name="Path">The way from the whole value to the faulty part.</param>
internal sealed record InputFault(string Message, Location? Location, InputPath? Path);
