using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Consultation.Pdf.Tests.Planted;

/// <summary>
/// A file taken apart, so that faults can be put into it: its objects as text, one character a byte. Put together again,
/// lengths of streams and the cross-reference table are right.
/// </summary>
internal sealed partial class Plant
{
    private readonly List<(int Number, string Body)> _objects;
    private readonly string _head;
    private string _trailer;

    public Plant(byte[] pdf)
    {
        var raw = Encoding.Latin1.GetString(pdf);
        var objects = ObjectPattern().Matches(raw);
        _head = raw[..objects[0].Index];
        _objects = [.. objects.Select(m => (int.Parse(m.Groups[1].Value, null), m.Groups[2].Value))];
        _trailer = TrailerPattern().Match(raw).Groups[1].Value;
    }

    /// <summary>The first match in the file's objects becomes something else.</summary>
    public Plant Change(string pattern, string replacement) => Change(pattern, _ => replacement);

    public Plant Change(string pattern, Func<Match, string> replacement)
    {
        var regex = new Regex(pattern, RegexOptions.Singleline);
        var at = _objects.FindIndex(o => regex.IsMatch(o.Body));
        Assert.True(at >= 0, $"Nothing in the file is as '{pattern}'.");
        _objects[at] = (_objects[at].Number, regex.Replace(_objects[at].Body, m => replacement(m), 1));
        return this;
    }

    public Plant Add(string body)
    {
        _objects.Add((_objects.Max(o => o.Number) + 1, body));
        return this;
    }

    public Plant ChangeTrailer(string pattern, string replacement)
    {
        Assert.Matches(pattern, _trailer);
        _trailer = Regex.Replace(_trailer, pattern, replacement);
        return this;
    }

    public string Raw()
    {
        var file = new StringBuilder(_head);
        var offsets = new SortedDictionary<int, int>();
        foreach (var (number, body) in _objects)
        {
            offsets[number] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n").Append(Measured(body)).Append("\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets.Values)
            file.Append(offset.ToString("D10", CultureInfo.InvariantCulture)).Append(" 00000 n \n");
        var trailer = SizePattern().Replace(_trailer, $"/Size {offsets.Count + 1}");
        return file.Append(CultureInfo.InvariantCulture, $"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n").ToString();
    }

    public byte[] Bytes() => Encoding.Latin1.GetBytes(Raw());

    private static string Measured(string body)
    {
        var stream = StreamPattern().Match(body);
        return stream.Success
            ? LengthPattern().Replace(stream.Groups[1].Value, "/Length " + stream.Groups[2].Length.ToString(CultureInfo.InvariantCulture)) + "\nstream\n" + stream.Groups[2].Value + "\nendstream"
            : body;
    }

    [GeneratedRegex(@"(\d+) 0 obj\n(.*?)\nendobj\n(?=\d+ 0 obj\n|xref\n)", RegexOptions.Singleline)]
    private static partial Regex ObjectPattern();

    [GeneratedRegex(@"trailer\n(<<.*>>)\nstartxref", RegexOptions.Singleline | RegexOptions.RightToLeft)]
    private static partial Regex TrailerPattern();

    [GeneratedRegex(@"/Size \d+")]
    private static partial Regex SizePattern();

    [GeneratedRegex(@"\A(<<.*?>>)\nstream\n(.*)\nendstream\z", RegexOptions.Singleline)]
    private static partial Regex StreamPattern();

    [GeneratedRegex(@"/Length \d+")]
    private static partial Regex LengthPattern();
}
