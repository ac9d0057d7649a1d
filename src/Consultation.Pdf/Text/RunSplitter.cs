using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Consultation.Pdf.Fonts;
using HarfBuzzSharp;

namespace Consultation.Pdf.Text;

/// <summary>Cuts a span of text into parts of one font, one script and one direction.</summary>
internal sealed class RunSplitter(string text, byte[]? levels)
{
    private FontFace[] _candidates = [];
    private int _at;
    private int _end;
    private bool _isEmpty;

    public int From { get; private set; }
    public int To { get; private set; }
    public FontFace Face { get; private set; } = null!;
    public Script Script { get; private set; }

    /// <summary>Begins a span; an empty one gives one empty part.</summary>
    public void Begin(int start, int end, FontFace[] candidates)
    {
        (_at, _end, _candidates) = (start, end, candidates);
        _isEmpty = start == end;
    }

    public bool Next()
    {
        (From, To, Script) = (_at, _at, Script.Common);
        if (_isEmpty)
            Face = _candidates[0];
        if (_isEmpty || _at == _end)
            return _isEmpty && !(_isEmpty = false);
        var simple = levels is null ? EndOfSimple() : _at;
        if (simple < 0)
            return true;
        FontFace? current = simple > _at ? _candidates[0] : null;
        for (int i = simple, letter = Math.Max(_at, simple - 1), length; i < _end; i += length)
        {
            var codepoint = CodepointAt(i, out length);
            var kind = CharacterKinds.Of(codepoint);
            var extends = kind == CharacterKinds.Extends;
            if (current is not null && levels is not null && levels[i] != levels[From])
                return End(i, current);
            var face = extends ? WithMark(codepoint, letter, current) : Choose(codepoint);
            if (extends && face != current && current is not null && letter > From)
                return End(letter, current);
            if (!extends && current is not null && face != current)
                return End(i, current);
            var own = CharacterKinds.Script(kind);
            if (own != Script.Common)
            {
                if (Script != Script.Common && own != Script)
                    return End(i, current!);
                Script = own;
            }

            current = face;
            if (!extends)
                letter = i;
        }

        return End(_end, current!);
    }

    /// <summary>
    /// Goes on while the first font has all there is and nothing is a mark or outside the basic plane. Gives where that
    /// ends, or −1 if the part ends there too.
    /// </summary>
    private int EndOfSimple()
    {
        var first = _candidates[0];
        var script = CharacterKinds.Neutral;
        var i = _at;
        for (; i < _end; i++)
        {
            var c = text[i];
            var kind = CharacterKinds.Of(c);
            if (kind <= CharacterKinds.Extends || !first.Has(c))
            {
                Script = CharacterKinds.Script(script);
                return i;
            }

            if (kind == CharacterKinds.Neutral || kind == script)
                continue;
            if (script != CharacterKinds.Neutral)
                break;
            script = kind;
        }

        Script = CharacterKinds.Script(script);
        End(i, first);
        return -1;
    }

    private bool End(int at, FontFace face)
    {
        (To, Face, _at) = (at, face, at);
        return true;
    }

    /// <summary>What no font has is shown as the first one's box.</summary>
    private FontFace Choose(int codepoint)
    {
        foreach (var face in _candidates)
        {
            if (face.Has(codepoint))
                return face;
        }

        return _candidates[0];
    }

    /// <summary>The font for a letter and a mark on it: the letter's, unless only another one has both.</summary>
    private FontFace WithMark(int mark, int letter, FontFace? current)
    {
        if (current is null)
            return Choose(mark);
        if (current.Has(mark) || IsIgnorable(mark))
            return current;
        var codepoint = CodepointAt(letter, out _);
        foreach (var face in _candidates)
        {
            if (face.Has(mark) && face.Has(codepoint))
                return face;
        }

        return current;
    }

    private int CodepointAt(int i, out int length)
    {
        length = 1;
        if (!char.IsSurrogate(text[i]))
            return text[i];
        Rune.DecodeFromUtf16(text.AsSpan(i, _end - i), out var rune, out length);
        return rune.Value;
    }

    /// <summary>Formats, joiners and variation selectors ask for no glyph.</summary>
    private static bool IsIgnorable(int codepoint) =>
        codepoint is 0x34F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF) || CharUnicodeInfo.GetUnicodeCategory(codepoint) == UnicodeCategory.Format;
}

/// <summary>HarfBuzz's languages by name.</summary>
internal static class Languages
{
    private static readonly ConcurrentDictionary<string, Language> Known = new(StringComparer.Ordinal);

    public static Language Of(string name) => Known.GetOrAdd(name, static n => new Language(n));
}
