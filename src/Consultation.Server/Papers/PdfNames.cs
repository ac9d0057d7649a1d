using System.Globalization;
using System.Text;

namespace Consultation.Server.Papers;

/// <summary>
/// The names in the objects of a PDF, with #xx written out, and its object streams. What stands in strings, comments and
/// in the data of streams isn't among them.
/// </summary>
internal sealed class PdfNames
{
    private readonly HashSet<string> _ofObject = [];
    private int _at;

    private PdfNames()
    {
    }

    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The object streams.</summary>
    public List<PackedObjects> Packed { get; } = [];

    /// <summary>Looks through a file, or through what an object stream holds.</summary>
    public static PdfNames In(ReadOnlySpan<byte> bytes)
    {
        var found = new PdfNames();
        while (found._at < bytes.Length)
        {
            found.Take(bytes);
        }

        return found;
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        switch (bytes[_at])
        {
            case (byte)'%':
                var line = bytes[_at..].IndexOfAny((byte)'\r', (byte)'\n');
                _at = line < 0 ? bytes.Length : _at + line;
                break;
            case (byte)'(':
                PassString(bytes);
                break;
            case (byte)'<' when _at + 1 < bytes.Length && bytes[_at + 1] != '<':
                var close = bytes[_at..].IndexOf((byte)'>');
                _at = close < 0 ? bytes.Length : _at + close + 1;
                break;
            case (byte)'<':
                _at += 2;
                break;
            case (byte)'/':
                _at++;
                TakeName(Regular(bytes));
                break;
            case var other when IsRegular(other):
                TakeWord(bytes, Regular(bytes));
                break;
            default:
                _at++;
                break;
        }
    }

    private void TakeName(ReadOnlySpan<byte> raw)
    {
        var name = Encoding.Latin1.GetString(raw);
        for (var hash = name.IndexOf('#', StringComparison.Ordinal); hash >= 0 && hash + 2 < name.Length; hash = name.IndexOf('#', hash + 1))
        {
            if (byte.TryParse(name.AsSpan(hash + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                name = $"{name[..hash]}{(char)code}{name[(hash + 3)..]}";
            }
        }

        Names.Add(name);
        _ofObject.Add(name);
    }

    private void TakeWord(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word)
    {
        if (word.SequenceEqual("obj"u8))
        {
            _ofObject.Clear();
        }
        else if (word.SequenceEqual("stream"u8))
        {
            var from = _at + (bytes[_at..].StartsWith("\r\n"u8) ? 2 : 1);
            var length = from >= bytes.Length ? -1 : bytes[from..].IndexOf("endstream"u8);
            var to = length < 0 ? bytes.Length : from + length;
            if (_ofObject.Contains("ObjStm"))
            {
                Packed.Add(new PackedObjects(Math.Min(from, to)..to, IsDeflated: _ofObject.Contains("FlateDecode") && !_ofObject.Contains("Predictor") && !_ofObject.Overlaps(OtherFilters)));
            }

            _at = to;
        }
    }

    private static readonly string[] OtherFilters = ["LZWDecode", "ASCIIHexDecode", "ASCII85Decode", "RunLengthDecode", "Crypt"];

    private ReadOnlySpan<byte> Regular(ReadOnlySpan<byte> bytes)
    {
        var from = _at;
        while (_at < bytes.Length && IsRegular(bytes[_at]))
        {
            _at++;
        }

        return bytes[from.._at];
    }

    private void PassString(ReadOnlySpan<byte> bytes)
    {
        for (var depth = 0; _at < bytes.Length; _at++)
        {
            switch (bytes[_at])
            {
                case (byte)'\\':
                    _at++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    _at++;
                    return;
                default:
                    break;
            }
        }
    }

    private static bool IsRegular(byte b) => b > ' ' && b is not ((byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%');
}

/// <summary>An object stream: where its data stands, and whether it is packed as everyone packs them.</summary>
internal sealed record PackedObjects(Range Data, bool IsDeflated);
