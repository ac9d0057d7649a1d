namespace Consultation.Documents;

/// <summary>The code by which a printed document is checked: the first 16 hexadecimal digits of its record's SHA-256, in groups of four.</summary>
public static class ShortCode
{
    /// <summary><c>1c07-13e7-ad60-e029</c>.</summary>
    /// <param name="identity">The SHA-256 of the record, in lower-case hexadecimal.</param>
    public static string Of(string identity) => string.Join('-', identity[..16].Chunk(4).Select(group => new string(group)));
}
