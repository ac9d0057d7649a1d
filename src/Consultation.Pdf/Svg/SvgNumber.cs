using System.Globalization;
using QuestPDF.Drawing.Exceptions;

namespace Consultation.Pdf.Svg;

/// <summary>Numbers of a drawing: read one after another from lists and paths, and written as operands.</summary>
internal ref struct SvgNumber(ReadOnlySpan<char> text)
{
    /// <summary>Far beyond any drawing, and well within what readers of PDF can count.</summary>
    private const double Largest = 10_000_000;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    public bool AtEnd
    {
        get
        {
            while (_at < _text.Length && (_text[_at] is ',' || char.IsWhiteSpace(_text[_at])))
                _at++;
            return _at == _text.Length;
        }
    }

    /// <summary>The next letter, if one is next.</summary>
    public char? Letter() => !AtEnd && char.IsAsciiLetter(_text[_at]) ? _text[_at++] : null;

    public double Next()
    {
        if (AtEnd)
            throw Wrong();
        var start = _at;
        if (_text[_at] is '+' or '-')
            _at++;
        Digits();
        if (_at < _text.Length && _text[_at] == '.')
        {
            _at++;
            Digits();
        }

        if (_at + 1 < _text.Length && _text[_at] is 'e' or 'E' && (char.IsAsciiDigit(_text[_at + 1]) || _text[_at + 1] is '-' or '+'))
        {
            _at += 2;
            Digits();
        }

        return double.TryParse(_text[start.._at], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= Largest
            ? value
            : throw Wrong();
    }

    /// <summary>A flag of an arc: one digit, which may stand close to the next number.</summary>
    public bool Flag() => !AtEnd && _text[_at] is '0' or '1' ? _text[_at++] == '1' : throw Wrong();

    /// <summary>All numbers of a list.</summary>
    public static double[] List(string text)
    {
        var reader = new SvgNumber(text);
        var list = new List<double>();
        while (!reader.AtEnd)
            list.Add(reader.Next());
        return [.. list];
    }

    /// <summary>A length in the drawing's units; a percentage has none.</summary>
    public static double Length(string text)
    {
        var units = text.AsSpan().TrimEnd();
        var number = units.TrimEnd("ptxmcin").TrimEnd();
        double factor = units[number.Length..].Trim() switch
        {
            "" or "px" => 1,
            "pt" => 4d / 3,
            "mm" => 96 / 25.4,
            "cm" => 96 / 2.54,
            "in" => 96,
            _ => throw new DocumentComposeException($"The drawing has a length '{text}', which isn't known: a number, px, pt, mm, cm or in are."),
        };
        var reader = new SvgNumber(number);
        var value = reader.Next();
        return reader.AtEnd ? value * factor : throw new DocumentComposeException($"The drawing has a length '{text}', which isn't known: a number, px, pt, mm, cm or in are.");
    }

    public static string Join(params ReadOnlySpan<double> values)
    {
        var text = new System.Text.StringBuilder();
        foreach (var value in values)
        {
            var rounded = Math.Round(value, 6);
            text.Append(text.Length == 0 ? "" : " ").Append((rounded == 0 ? 0 : rounded).ToString("0.######", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private readonly DocumentComposeException Wrong() =>
        new($"The drawing has a number that can't be read, after '{_text[Math.Max(0, _at - 20).._at]}'.");

    private void Digits()
    {
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
            _at++;
    }
}
