namespace Consultation.Simulation;

/// <summary>An invariant that doesn't hold.</summary>
internal sealed class Broken(string invariant, string detail) : Exception($"{invariant}: {detail}")
{
    /// <summary>Fails unless something holds.</summary>
    public static void Unless(bool holds, string invariant, FormattableString detail)
    {
        if (!holds)
        {
            throw new Broken(invariant, FormattableString.Invariant(detail));
        }
    }
}
