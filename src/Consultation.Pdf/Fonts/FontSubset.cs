using System.Runtime.InteropServices;
using HarfBuzzSharp;
using QuestPDF.Drawing.Exceptions;

namespace Consultation.Pdf.Fonts;

/// <summary>
/// Cuts a font down to the glyphs a document uses, by HarfBuzz's subsetter, which HarfBuzzSharp's native library exports
/// but its managed side doesn't. Glyphs keep their numbers, so what was shaped stays true.
/// </summary>
internal static class FontSubset
{
    private const string Library = "libHarfBuzzSharp";
    private const int DropTables = 3;
    private const uint NoHinting = 0x1, RetainGlyphIds = 0x2, NotdefOutline = 0x40, NoLayoutClosure = 0x200;

    public static byte[] Make(FontFace face, IEnumerable<ushort> glyphs)
    {
        var input = hb_subset_input_create_or_fail();
        try
        {
            hb_subset_input_set_flags(input, NoHinting | RetainGlyphIds | NotdefOutline | NoLayoutClosure);
            var wanted = hb_subset_input_glyph_set(input);
            foreach (var glyph in glyphs)
                hb_set_add(wanted, glyph);
            var dropped = hb_subset_input_set(input, DropTables);
            foreach (var table in new[] { "GSUB", "GPOS", "GDEF", "STAT", "DSIG", "MATH", "BASE" })
                hb_set_add(dropped, Tag.Parse(table));
            return Execute(face, input);
        }
        finally
        {
            hb_subset_input_destroy(input);
        }
    }

    private static byte[] Execute(FontFace face, nint input)
    {
        var subset = hb_subset_or_fail(face.Face.Handle, input);
        if (subset == 0)
            throw new DocumentDrawingException($"HarfBuzz couldn't take a part of the font {face.PostScriptName}.");
        var blob = hb_face_reference_blob(subset);
        try
        {
            var data = hb_blob_get_data(blob, out var length);
            var bytes = new byte[length];
            Marshal.Copy(data, bytes, 0, bytes.Length);
            return bytes;
        }
        finally
        {
            hb_blob_destroy(blob);
            hb_face_destroy(subset);
            GC.KeepAlive(face);
        }
    }

#pragma warning disable SYSLIB1054 // Source-generated imports would need unsafe code for nothing but integers and handles.
    [DllImport(Library)]
    private static extern nint hb_subset_input_create_or_fail();

    [DllImport(Library)]
    private static extern void hb_subset_input_destroy(nint input);

    [DllImport(Library)]
    private static extern void hb_subset_input_set_flags(nint input, uint flags);

    [DllImport(Library)]
    private static extern nint hb_subset_input_glyph_set(nint input);

    [DllImport(Library)]
    private static extern nint hb_subset_input_set(nint input, int kind);

    [DllImport(Library)]
    private static extern void hb_set_add(nint set, uint value);

    [DllImport(Library)]
    private static extern nint hb_subset_or_fail(nint face, nint input);

    [DllImport(Library)]
    private static extern nint hb_face_reference_blob(nint face);

    [DllImport(Library)]
    private static extern nint hb_blob_get_data(nint blob, out uint length);

    [DllImport(Library)]
    private static extern void hb_blob_destroy(nint blob);

    [DllImport(Library)]
    private static extern void hb_face_destroy(nint face);
#pragma warning restore SYSLIB1054
}
