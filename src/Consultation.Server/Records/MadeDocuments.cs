using Consultation.Documents;
using Consultation.Domain;

namespace Consultation.Server.Records;

/// <summary>
/// Documents that are made already. The same record gives the same bytes, so what is kept under a record's SHA-256 is
/// never out of date; what was asked for longest ago goes first.
/// </summary>
public sealed class MadeDocuments
{
    private const long MostBytes = 48L * 1024 * 1024;

    private readonly Lock _lock = new();
    private readonly Dictionary<Made, LinkedListNode<(Made Key, byte[] Bytes)>> _known = [];
    private readonly LinkedList<(Made Key, byte[] Bytes)> _lastAskedFirst = [];
    private long _bytes;

    /// <summary>A document of a record, made if it isn't yet.</summary>
    /// <param name="record">The record.</param>
    /// <param name="identity">The record's SHA-256.</param>
    /// <param name="kind">Which document.</param>
    /// <param name="language">In which language.</param>
    /// <param name="form">The form of the file.</param>
    /// <param name="options">What it includes.</param>
    public byte[] Get(Record record, string identity, DocumentKind kind, Language language, DocumentForm form, DocumentOptions options)
    {
        var key = new Made(identity, kind, language, form, options);
        if (Find(key) is { } known)
        {
            return known;
        }

        var bytes = DocumentRenderer.Render(record, kind, language, form, options, identity);
        Keep(key, bytes);
        return bytes;
    }

    /// <summary>Whether a document is made already.</summary>
    internal bool Has(string identity, DocumentKind kind, Language language, DocumentForm form, DocumentOptions options) =>
        Find(new Made(identity, kind, language, form, options)) is not null;

    private byte[]? Find(Made key)
    {
        lock (_lock)
        {
            if (!_known.TryGetValue(key, out var node))
            {
                return null;
            }

            _lastAskedFirst.Remove(node);
            _lastAskedFirst.AddFirst(node);
            return node.Value.Bytes;
        }
    }

    private void Keep(Made key, byte[] bytes)
    {
        lock (_lock)
        {
            if (_known.ContainsKey(key))
            {
                return;
            }

            _known[key] = _lastAskedFirst.AddFirst((key, bytes));
            _bytes += bytes.Length;
            while (_bytes > MostBytes && _lastAskedFirst.Last is { } last)
            {
                _lastAskedFirst.RemoveLast();
                _known.Remove(last.Value.Key);
                _bytes -= last.Value.Bytes.Length;
            }
        }
    }

    private readonly record struct Made(string Identity, DocumentKind Kind, Language Language, DocumentForm Form, DocumentOptions Options);
}
