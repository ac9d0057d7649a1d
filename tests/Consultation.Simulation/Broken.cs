using System.Globalization;
using System.Runtime.CompilerServices;

namespace Consultation.Simulation;

/// <summary>An invariant that doesn't hold.</summary>
internal sealed class Broken(string invariant, string detail) : Exception($"{invariant}: {detail}")
{
    /// <summary>Fails unless something holds; the detail is written only then.</summary>
    public static void Unless(bool holds, string invariant, [InterpolatedStringHandlerArgument(nameof(holds))] ref Detail detail)
    {
        if (!holds)
        {
            throw new Broken(invariant, detail.ToString());
        }
    }
}

/// <summary>What is said of a broken invariant. Nothing of it is worked out while the invariant holds.</summary>
[InterpolatedStringHandler]
internal ref struct Detail
{
    private DefaultInterpolatedStringHandler _text;

    public Detail(int literalLength, int formattedCount, bool holds, out bool isWritten)
    {
        isWritten = !holds;
        _text = holds ? default : new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture);
    }

    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    public void AppendFormatted<T>(T value, string? format = null) => _text.AppendFormatted(value, format);

    public override string ToString() => _text.ToStringAndClear();
}
