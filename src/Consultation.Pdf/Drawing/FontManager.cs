using Consultation.Pdf.Fonts;
using QuestPDF.Drawing.Exceptions;

namespace QuestPDF.Drawing;

/// <summary>
/// The fonts that documents may use. Fonts of the machine are never used: a document must look the same wherever it is
/// made. Safe for use by many threads; a document sees the fonts registered before it was begun.
/// </summary>
public static class FontManager
{
    private static readonly Lock Gate = new();
    private static FontFace[] _faces = [];

    internal static FontCatalogue Catalogue => new(Volatile.Read(ref _faces));

    /// <summary>
    /// Adds a TrueType font under the family, weight and slant it names itself. A font registered again replaces the
    /// earlier one.
    /// </summary>
    /// <exception cref="DocumentDrawingException">The stream is no TrueType font, or it may not be embedded.</exception>
    public static void RegisterFont(Stream stream) => Add(new FontFace(ReadAll(stream)));

    /// <summary>Adds a font under a family name of one's own.</summary>
    /// <inheritdoc cref="RegisterFont" path="/exception"/>
    public static void RegisterFontWithCustomName(string fontName, Stream stream) => Add(new FontFace(ReadAll(stream), fontName));

    private static void Add(FontFace face)
    {
        lock (Gate)
        {
            var index = Array.FindIndex(_faces, f => Same(f, face));
            FontFace[] faces = index < 0 ? [.. _faces, face] : [.. _faces[..index], face, .. _faces[(index + 1)..]];
            Volatile.Write(ref _faces, faces);
        }
    }

    private static bool Same(FontFace one, FontFace other) =>
        string.Equals(one.Family, other.Family, StringComparison.OrdinalIgnoreCase)
        && one.Weight == other.Weight && one.IsItalic == other.IsItalic;

    private static byte[] ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
