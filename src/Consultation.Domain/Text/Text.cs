using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Consultation.Domain.Json;

namespace Consultation.Domain;

/// <summary>
/// A text in one or more languages, written <c>{"en":"…","ru":"…"}</c>: plain, with blank lines between paragraphs and
/// <c>- </c> before the entries of a list. Kept in Unicode normal form C; two texts are equal when all languages are.
/// </summary>
[JsonConverter(typeof(TextConverter))]
public sealed class Text : IEquatable<Text>
{
    /// <summary>The most characters a text may have in a language.</summary>
    public const int MaxLength = 20_000;

    /// <summary>The most characters a name or title may have in a language.</summary>
    public const int MaxNameLength = 300;

    /// <summary>The most characters a reason may have in a language.</summary>
    public const int MaxReasonLength = 4_000;

    private readonly ImmutableSortedDictionary<Language, string> _words;

    /// <summary>A text from its words by language; empty ones are left out.</summary>
    public Text(IEnumerable<KeyValuePair<Language, string>> words) =>
        _words = words.Where(w => w.Value.Length > 0).ToImmutableSortedDictionary(w => w.Key, w => w.Value);

    /// <summary>A text in one language.</summary>
    public Text(Language language, string words) : this([KeyValuePair.Create(language, words)])
    {
    }

    /// <summary>An English text: the shortest way to write one in code.</summary>
    public static Text En(string words) => new(Language.En, words);

    /// <summary>The words by language.</summary>
    public IReadOnlyDictionary<Language, string> Words => _words;

    /// <summary>Whether it says nothing in any language.</summary>
    public bool IsEmpty => _words.IsEmpty;

    /// <summary>The length of its longest language, in UTF-16 units.</summary>
    public int Length => _words.IsEmpty ? 0 : _words.Values.Max(w => w.Length);

    /// <summary>The words in a language, or null.</summary>
    public string? this[Language language] => _words.GetValueOrDefault(language);

    /// <summary>The words in a language, else in another (the authentic one), else in the first there is.</summary>
    public string In(Language language, Language otherwise) =>
        this[language] ?? this[otherwise] ?? (_words.IsEmpty ? "" : _words.Values.First());

    /// <summary>The text with the words of a language added or replaced.</summary>
    public Text With(Language language, string words) =>
        new(_words.Where(w => w.Key != language).Append(KeyValuePair.Create(language, words)));

    /// <summary>The text without a language, or null where nothing is left.</summary>
    public Text? Without(Language language)
    {
        var rest = new Text(_words.Where(w => w.Key != language));
        return rest.IsEmpty ? null : rest;
    }

    /// <inheritdoc/>
    public bool Equals(Text? other) => other is not null && _words.SequenceEqual(other._words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Text);

    /// <inheritdoc/>
    public override int GetHashCode() => _words.Aggregate(0, (hash, word) => HashCode.Combine(hash, word.Key, word.Value));

    /// <inheritdoc/>
    public override string ToString() => _words.IsEmpty ? "" : _words.Values.First();
}
