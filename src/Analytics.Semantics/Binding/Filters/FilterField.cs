using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Binding;

/// <summary>A field of the filter of a perspective.</summary>
/// <param name="Name">As it is written: year, district.code.</param>
/// <param name="Key">The key whose filter it is.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Words">The words that it takes; empty unless it is an enum.</param>
/// <param name="Read">Reads its value from a member; null where it is not about members.</param>
/// <param name="IsCode">Whether its value names one member.</param>
internal sealed record FilterField(
    string Name, BoundKey Key, AttributeType Type, IReadOnlyList<string> Words, Func<Member?, object?>? Read, bool IsCode);
