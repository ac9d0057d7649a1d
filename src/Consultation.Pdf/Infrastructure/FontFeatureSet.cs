using HarfBuzzSharp;

namespace QuestPDF.Infrastructure;

/// <summary>OpenType features switched on or off, as HarfBuzz takes them. Never changed.</summary>
internal sealed class FontFeatureSet
{
    private readonly (string Tag, bool On)[] _features;

    private FontFeatureSet((string Tag, bool On)[] features)
    {
        _features = features;
        Parsed = Array.ConvertAll(features, f => Feature.Parse((f.On ? "+" : "-") + f.Tag));
        WithoutLigatures = [.. Parsed, Feature.Parse("-liga"), Feature.Parse("-clig")];
    }

    /// <summary>What the font does by itself.</summary>
    public static FontFeatureSet None { get; } = new([]);

    public Feature[] Parsed { get; }

    /// <summary>The same for letters set apart from each other.</summary>
    public Feature[] WithoutLigatures { get; }

    /// <summary>A set and one feature more.</summary>
    /// <exception cref="ArgumentException">It isn't a tag of four characters.</exception>
    public static FontFeatureSet With(FontFeatureSet? set, string tag, bool on)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (tag.Length != 4 || !tag.All(char.IsAsciiLetterOrDigit))
            throw new ArgumentException($"'{tag}' is no OpenType feature: a tag has four letters or digits.", nameof(tag));
        return new FontFeatureSet([.. (set?._features ?? []).Where(f => f.Tag != tag), (tag, on)]);
    }

    /// <summary>What an outer style says of other features holds too.</summary>
    public FontFeatureSet Over(FontFeatureSet? inherited) => inherited is null || inherited._features.All(i => _features.Any(f => f.Tag == i.Tag))
        ? this
        : new FontFeatureSet([.. inherited._features.Where(i => !_features.Any(f => f.Tag == i.Tag)), .. _features]);
}
