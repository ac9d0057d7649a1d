using System.Globalization;
using HarfBuzzSharp;

namespace Consultation.Pdf.Text;

/// <summary>What cutting text into runs must know of a character: found once for each page of 256, then read from there.</summary>
internal static class CharacterKinds
{
    /// <summary>Half of a character.</summary>
    public const byte Surrogate = 0;

    /// <summary>A mark on the letter before, or a format that asks for no glyph.</summary>
    public const byte Extends = 1;

    /// <summary>No letter of any one script. Greater numbers are letters of a script each.</summary>
    public const byte Neutral = 2;

    private static readonly Lock Gate = new();
    private static readonly byte[]?[] Pages = new byte[]?[0x1100];
    private static Script[] _scripts = [HarfBuzzSharp.Script.Common, HarfBuzzSharp.Script.Common, HarfBuzzSharp.Script.Common];

    public static byte Of(int codepoint) => (Volatile.Read(ref Pages[codepoint >> 8]) ?? Load(codepoint >> 8))[codepoint & 0xFF];

    /// <summary>Common for what has no script of its own.</summary>
    public static Script Script(byte kind) => Volatile.Read(ref _scripts)[kind];

    private static byte[] Load(int page)
    {
        lock (Gate)
        {
            var kinds = new byte[256];
            for (var i = 0; i < 256; i++)
                kinds[i] = Find((page << 8) + i);
            Volatile.Write(ref Pages[page], kinds);
            return kinds;
        }
    }

    private static byte Find(int codepoint)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(codepoint))
        {
            case UnicodeCategory.Surrogate:
                return Surrogate;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                return Extends;
        }

        var script = UnicodeFunctions.Default.GetScript((uint)codepoint);
        if (script == HarfBuzzSharp.Script.Common || script == HarfBuzzSharp.Script.Inherited || script == HarfBuzzSharp.Script.Unknown)
            return Neutral;
        var kind = Array.IndexOf(_scripts, script, Neutral + 1);
        if (kind < 0)
        {
            kind = _scripts.Length;
            Volatile.Write(ref _scripts, [.. _scripts, script]);
        }

        return (byte)kind;
    }
}
