using System.Buffers.Text;
using System.IO.Compression;
using Consultation.Domain;

namespace Consultation.Server.Papers;

/// <summary>
/// Whether a file is a PDF that may be a paper, by what is in it and not by its name: whole from its signature to its end,
/// readable without a password, and nothing but pages. It looks into objects and object streams; it is no virus scanner.
/// </summary>
internal static class PdfCheck
{
    /// <summary>How far the last bytes of a PDF may be from its end; what viewers look through.</summary>
    private const int EndBytes = 1_024;

    /// <summary>The most that the object streams of a file are unpacked to: more than any paper of text needs.</summary>
    private const int MostUnpacked = 256 * 1024 * 1024;

    /// <summary>What makes a viewer do something besides showing pages. Files within are not among it: archival PDFs carry their sources.</summary>
    private static readonly Dictionary<string, string> Active = new(StringComparer.Ordinal)
    {
        ["JavaScript"] = "holds a script",
        ["JS"] = "holds a script",
        ["Launch"] = "holds a command that starts a program",
        ["SubmitForm"] = "holds a form that sends what is filled in",
        ["ImportData"] = "holds a form that reads files",
        ["XFA"] = "holds a form of a kind of its own",
        ["RichMedia"] = "holds a moving picture or a sound",
        ["Movie"] = "holds a moving picture or a sound",
    };

    /// <summary>Why a file may not be a paper; null where it may.</summary>
    public static Refusal? WhyNot(ReadOnlySpan<byte> file)
    {
        if (!IsSigned(file))
        {
            return NotPdf("doesn't begin as one");
        }

        if (WhyNotWhole(file) is { } reason)
        {
            return NotPdf(reason);
        }

        var unpacked = 0;
        return WhyNot(file, PdfNames.In(file), ref unpacked);
    }

    private static Refusal? WhyNot(ReadOnlySpan<byte> file, PdfNames found, ref int unpacked)
    {
        if (found.Names.Contains("Encrypt"))
        {
            return new Refusal("paper.locked");
        }

        if (Active.FirstOrDefault(active => found.Names.Contains(active.Key)) is { Key: not null } active)
        {
            return Refusal.OfField("paper.active", "file", active.Value);
        }

        foreach (var packed in found.Packed)
        {
            if (!packed.IsDeflated || Unpack(file[packed.Data], ref unpacked) is not { } objects)
            {
                return NotPdf("has a part packed in a way that can't be looked into");
            }

            if (WhyNot(objects, PdfNames.In(objects), ref unpacked) is { } no)
            {
                return no;
            }
        }

        return null;
    }

    private static bool IsSigned(ReadOnlySpan<byte> file) =>
        file.Length > 8 && file.StartsWith("%PDF-"u8) && file[5] is (byte)'1' or (byte)'2' && file[6] == '.' && char.IsAsciiDigit((char)file[7]);

    /// <summary>The last line is the end mark, and the table it points to is there.</summary>
    private static string? WhyNotWhole(ReadOnlySpan<byte> file)
    {
        var end = file.TrimEnd("\r\n\t \0\f"u8);
        if (!end.EndsWith("%%EOF"u8))
        {
            return "has no end, or something was put behind it";
        }

        var last = end[^Math.Min(end.Length, EndBytes)..];
        var at = last.LastIndexOf("startxref"u8);
        if (at < 0 || !Utf8Parser.TryParse(last[(at + 9)..].TrimStart("\r\n\t "u8), out int table, out _) || table <= 0 || table >= file.Length)
        {
            return "has no table of contents";
        }

        var there = file[table..].TrimStart("\r\n\t \0\f"u8);
        return there.StartsWith("xref"u8) || IsObject(there) ? null : "has a table of contents that isn't where it says";
    }

    /// <summary><c>12 0 obj</c>.</summary>
    private static bool IsObject(ReadOnlySpan<byte> there)
    {
        for (var i = 0; i < 2; i++)
        {
            if (!Utf8Parser.TryParse(there, out int _, out var digits) || digits == 0)
            {
                return false;
            }

            there = there[digits..].TrimStart("\r\n\t "u8);
        }

        return there.StartsWith("obj"u8);
    }

    private static byte[]? Unpack(ReadOnlySpan<byte> data, ref int unpacked)
    {
        try
        {
            using var packed = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            var buffer = new byte[81_920];
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                if ((unpacked += read) > MostUnpacked)
                {
                    return null;
                }

                plain.Write(buffer, 0, read);
            }

            return plain.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static Refusal NotPdf(string reason) => Refusal.OfField("paper.notPdf", "file", reason);
}
