using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>A file read as objects, by PdfPig.</summary>
internal sealed class PdfFile : IDisposable
{
    private readonly PdfDocument _document;
    private readonly Lazy<IReadOnlyList<PageContent>> _pages;
    private readonly Lazy<IReadOnlyList<FontInFile>> _fonts;
    private readonly Lazy<TagNode> _tags;
    private readonly Lazy<XmpPacket> _xmp;

    public PdfFile(byte[] bytes)
    {
        Bytes = bytes;
        Raw = Encoding.Latin1.GetString(bytes);
        _document = PdfDocument.Open(bytes);
        Objects = _document.Structure.CrossReferenceTable.ObjectOffsets.Keys.Distinct().ToDictionary(r => r, r => _document.Structure.GetObject(r).Data);
        _pages = new(() => [.. PageContent.ReadAll(this)]);
        _fonts = new(() => [.. FontInFile.ReadAll(this)]);
        _tags = new(() => TagNode.Read(this));
        _xmp = new(() => new XmpPacket(this));
    }

    public byte[] Bytes { get; }

    /// <summary>The bytes as characters of the same numbers.</summary>
    public string Raw { get; }

    public IReadOnlyDictionary<IndirectReference, IToken> Objects { get; }

    public DictionaryToken Catalog => _document.Structure.Catalog.CatalogDictionary;

    /// <summary>The dictionary of the cross-reference table or stream with what stands behind it, as written.</summary>
    public string Trailer => Raw[Math.Max(Raw.LastIndexOf("trailer", StringComparison.Ordinal), Raw.LastIndexOf("/Type /XRef", StringComparison.Ordinal))..];

    public IReadOnlyList<PageContent> Pages => _pages.Value;

    public IReadOnlyList<FontInFile> Fonts => _fonts.Value;

    public TagNode Tags => _tags.Value;

    public XmpPacket Xmp => _xmp.Value;

    /// <summary>All dictionaries of the file, those inside others and of streams too.</summary>
    public IEnumerable<DictionaryToken> Dictionaries => Objects.Values.SelectMany(Inside).OfType<DictionaryToken>();

    public static IEnumerable<IToken> Inside(IToken token) => token switch
    {
        DictionaryToken d => d.Data.Values.SelectMany(Inside).Prepend(d),
        ArrayToken a => a.Data.SelectMany(Inside).Prepend(a),
        StreamToken s => Inside(s.StreamDictionary).Prepend(s),
        _ => [token],
    };

    public IToken? Get(IToken? token) =>
        token is IndirectReferenceToken reference ? Objects.TryGetValue(reference.Data, out var found) ? found : null : token;

    public IToken? Get(DictionaryToken? dictionary, string key) =>
        dictionary is not null && dictionary.Data.TryGetValue(key, out var value) ? Get(value) : null;

    public DictionaryToken? Dictionary(DictionaryToken? dictionary, string key) => Get(dictionary, key) switch
    {
        DictionaryToken d => d,
        StreamToken s => s.StreamDictionary,
        _ => null,
    };

    public IReadOnlyList<IToken> Array(DictionaryToken? dictionary, string key) => Get(dictionary, key) is ArrayToken a ? a.Data : [];

    public string? Name(DictionaryToken? dictionary, string key) => (Get(dictionary, key) as NameToken)?.Data;

    public double? Number(DictionaryToken? dictionary, string key) => (Get(dictionary, key) as NumericToken)?.Data;

    public bool? Flag(DictionaryToken? dictionary, string key) => (Get(dictionary, key) as BooleanToken)?.Data;

    public string? Text(DictionaryToken? dictionary, string key) => TextOf(Get(dictionary, key));

    public byte[]? Stream(DictionaryToken? dictionary, string key) => Get(dictionary, key) is StreamToken s ? Decoded(s) : null;

    public static byte[] Decoded(StreamToken stream) => stream.Decode(DefaultFilterProvider.Instance).ToArray();

    public static byte[]? BytesOf(IToken? token) => token switch
    {
        HexToken hex => [.. hex.Bytes],
        StringToken text => text.GetBytes(),
        _ => null,
    };

    /// <summary>A text string: UTF-16 with its mark, or else one byte a character.</summary>
    public static string? TextOf(IToken? token) => BytesOf(token) switch
    {
        null => null,
        [0xFE, 0xFF, ..] and var wide => Encoding.BigEndianUnicode.GetString(wide.AsSpan(2)),
        var bytes => Encoding.Latin1.GetString(bytes),
    };

    /// <summary>The tokens of a content stream or a character map.</summary>
    public static IEnumerable<IToken> Tokens(byte[] content)
    {
        var scanner = new CoreTokenScanner(new MemoryInputBytes(content), false, new StackDepthGuard(64));
        while (scanner.MoveNext())
            yield return scanner.CurrentToken;
    }

    public void Dispose() => _document.Dispose();
}
