using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Consultation.Pdf.File;

/// <summary>
/// The objects of a PDF file, written as they become known, so that of a finished page only its packed bytes remain.
/// Numbers are given in the order of asking: the same objects give the same bytes. When packing, all but streams are
/// gathered into object streams, which makes the tag tree a tenth as long.
/// </summary>
internal sealed class PdfObjects : IDisposable
{
    /// <summary>Objects in one object stream: a reader unpacks all of them to see one.</summary>
    private const int ObjectsTogether = 200;

    /// <summary>Where an object stands: its offset in the file, or its index in an object stream.</summary>
    private readonly record struct Place(int Kind, long Where, int Index)
    {
        public static Place InFile(long offset) => new(1, offset, 0);

        public static Place Packed(int stream, int index) => new(2, stream, index);
    }

    private readonly bool _compress;
    /// <summary>Bytes that are written in one piece; what is finished beyond is put aside, and never copied again.</summary>
    private const int Piece = 256 * 1024;

    private readonly List<byte[]> _pieces = [];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ByteWriter _file = new();
    private long _put;
    private readonly ByteWriter _gathered = new();
    private readonly List<(int Number, int Offset)> _gatheredPlaces = [];
    private readonly List<Place> _places = [];
    private bool _isOpen;

    public PdfObjects(bool compress)
    {
        _compress = compress;
        _file.Append("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /// <summary>Keeps a number for an object that others refer to before it is known.</summary>
    public int Reserve()
    {
        _places.Add(default);
        return _places.Count;
    }

    public int Add(string body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    public void Set(int number, string body)
    {
        Begin(number).Append(body);
        End();
    }

    /// <summary>Begins an object that isn't a stream; what is written to the result is its body. One at a time.</summary>
    public ByteWriter Begin(int number)
    {
        if (_isOpen)
            throw new InvalidOperationException($"Object {number} begins within another.");
        _isOpen = true;
        if (_compress)
        {
            _gatheredPlaces.Add((number, _gathered.Length));
            return _gathered;
        }

        BeginInFile(number);
        return _file;
    }

    public void End()
    {
        _isOpen = false;
        if (!_compress)
        {
            _file.Append("\nendobj\n"u8);
            return;
        }

        _gathered.Append((byte)'\n');
        if (_gatheredPlaces.Count == ObjectsTogether)
            WriteGathered();
    }

    /// <summary>Adds a stream; <paramref name="entries"/> are further entries of its dictionary.</summary>
    public int AddStream(ReadOnlySpan<byte> data, string entries = "", bool plain = false)
    {
        var number = Reserve();
        SetStream(number, data, entries, plain);
        return number;
    }

    public void SetStream(int number, ReadOnlySpan<byte> data, string entries = "", bool plain = false)
    {
        BeginInFile(number);
        _file.Append("<<"u8).Append(entries);
        if (_compress && !plain)
        {
            data = Deflate(data);
            _file.Append(" /Filter /FlateDecode"u8);
        }

        _file.Append(" /Length "u8).Number(data.Length).Append(">>\nstream\n"u8).Append(data).Append("\nendstream\nendobj\n"u8);
    }

    public static string Ref(int number) => PdfText.Number(number) + " 0 R";

    /// <summary>
    /// Ends the file. Its identifier is a hash of all that stands before, so it needs no clock and no chance.
    /// </summary>
    /// <returns>The pieces of the file.</returns>
    public IReadOnlyList<byte[]> Write(int root, int? info)
    {
        WriteGathered();
        if (_places.FindIndex(p => p.Kind == 0) is >= 0 and var missing)
            throw new InvalidOperationException($"Object {missing + 1} was reserved and never written.");
        PutAside();
        var id = PdfText.Hex(_hash.GetHashAndReset().AsSpan(0, 16));
        var trailer = $"/Root {Ref(root)}{(info is { } number ? " /Info " + Ref(number) : "")} /ID [{id}{id}]";
        var start = Position;
        if (_compress)
            WriteIndexStream(trailer);
        else
            WriteIndexTable(trailer);
        _file.Append("startxref\n"u8).Append(start.ToString(CultureInfo.InvariantCulture)).Append("\n%%EOF\n"u8);
        PutAside();
        return _pieces;
    }

    public void Dispose()
    {
        _file.Dispose();
        _gathered.Dispose();
        _hash.Dispose();
    }

    private long Position => _put + _file.Length;

    private void PutAside()
    {
        _pieces.Add(_file.Written.ToArray());
        _hash.AppendData(_file.Written);
        _put += _file.Length;
        _file.Clear();
    }

    private void BeginInFile(int number)
    {
        if (_file.Length > Piece)
            PutAside();
        _places[number - 1] = Place.InFile(Position);
        _file.Number(number).Append(" 0 obj\n"u8);
    }

    private void WriteGathered()
    {
        if (_gatheredPlaces.Count == 0)
            return;
        var stream = Reserve();
        using var whole = new ByteWriter();
        for (var i = 0; i < _gatheredPlaces.Count; i++)
        {
            var (number, offset) = _gatheredPlaces[i];
            whole.Number(number).Append((byte)' ').Number(offset).Append((byte)' ');
            _places[number - 1] = Place.Packed(stream, i);
        }

        var first = whole.Length;
        whole.Append(_gathered.Written);
        SetStream(stream, whole.Written, $"/Type /ObjStm /N {PdfText.Number(_gatheredPlaces.Count)} /First {PdfText.Number(first)}");
        _gathered.Clear();
        _gatheredPlaces.Clear();
    }

    private void WriteIndexStream(string trailer)
    {
        var number = Reserve();
        _places[number - 1] = Place.InFile(Position);
        using var rows = new ByteWriter();
        rows.Append([0, 0, 0, 0, 0, 0xFF, 0xFF]);
        foreach (var (kind, where, index) in _places)
            rows.Append([(byte)kind, (byte)(where >> 24), (byte)(where >> 16), (byte)(where >> 8), (byte)where, (byte)(index >> 8), (byte)index]);
        SetStream(number, rows.Written, $"/Type /XRef /Size {PdfText.Number(_places.Count + 1)} /W [1 4 2] {trailer}");
    }

    private void WriteIndexTable(string trailer)
    {
        _file.Append($"xref\n0 {PdfText.Number(_places.Count + 1)}\n0000000000 65535 f \n");
        foreach (var place in _places)
            _file.Append(place.Where.ToString("D10", CultureInfo.InvariantCulture)).Append(" 00000 n \n"u8);
        _file.Append($"trailer\n<</Size {PdfText.Number(_places.Count + 1)} {trailer}>>\n");
    }

    public static ReadOnlySpan<byte> Deflate(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream(data.Length / 2);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }
}
