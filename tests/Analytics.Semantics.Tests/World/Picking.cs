namespace Analytics.Semantics.Tests.World;

/// <summary>One picking.</summary>
internal sealed record Picking(DateOnly Day, long? Orchard, long? Farm, int Picker, decimal Weight, string Shift);
