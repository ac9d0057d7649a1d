namespace Consultation.Documents;

/// <summary>
/// Texts that people typed, in cells of a program that takes what begins with certain characters for a formula and would
/// run it on the reader's machine.
/// </summary>
public static class HarmlessText
{
    private const string Passed = " \u00a0'\"“”«»";
    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    /// <summary>
    /// The text with an apostrophe before it where it would begin a formula, also behind spaces and quotation marks,
    /// which such programs pass over.
    /// </summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().TrimStart(Passed);
        return first.Length > 0 && Dangerous.Contains(first[0], StringComparison.Ordinal) ? $"'{text}" : text;
    }
}
