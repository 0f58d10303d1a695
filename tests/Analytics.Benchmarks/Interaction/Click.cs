namespace Analytics.Benchmarks.Interaction;

/// <summary>One click that changed what is chosen.</summary>
/// <param name="Milliseconds">From the click to the frame after all was drawn.</param>
/// <param name="Asked">Questions that were sent to the server for it.</param>
internal sealed record Click(double Milliseconds, int Asked);
