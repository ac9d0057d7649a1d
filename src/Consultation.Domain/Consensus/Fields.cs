using System.Text.Json;

namespace Consultation.Domain.Consensus;

/// <summary>
/// A JSON object whose fields are known by name. Opening it reports what isn't an object, fields nobody knows and fields given twice;
/// each reader reports its own field and then answers null, as it does for a field given twice, which has been reported.
/// </summary>
internal sealed class Fields
{
    private readonly string _path;
    private readonly string[] _known;
    private readonly JsonElement[] _values;
    private readonly List<Problem> _problems;
    private HashSet<string>? _unknown;
    private uint _doubled;

    private Fields(string path, string[] known, List<Problem> problems)
    {
        _path = path;
        _known = known;
        _values = new JsonElement[known.Length];
        _problems = problems;
    }

    /// <summary>The object's fields; null, and reported, where it is no object. An element that isn't there has no fields.</summary>
    /// <param name="element">The object.</param>
    /// <param name="path">Its path; empty for one whose fields stand without a prefix.</param>
    /// <param name="known">The names it may have, at most 32.</param>
    /// <param name="problems">Where problems are reported.</param>
    public static Fields? Open(JsonElement element, string path, string[] known, List<Problem> problems)
    {
        var fields = new Fields(path, known, problems);
        if (element.ValueKind == JsonValueKind.Undefined)
            return fields;
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new Problem(path, JsonText.MustBe("an object", element)));
            return null;
        }

        foreach (var field in element.EnumerateObject())
            fields.Take(field);
        return fields;
    }

    /// <summary>The path of a field.</summary>
    public string PathOf(string name) => _path.Length == 0 ? name : $"{_path}.{name}";

    /// <summary>Reports a field.</summary>
    public void Wrong(string name, string reason) => _problems.Add(new Problem(PathOf(name), reason));

    /// <summary>Whether a field is there to be judged: given, and given once.</summary>
    public bool TryValue(string name, out JsonElement value)
    {
        value = _values[Index(name)];
        return value.ValueKind != JsonValueKind.Undefined && !IsDoubled(name);
    }

    /// <summary>Whether a field was given twice, and reported for it.</summary>
    public bool IsDoubled(string name) => _doubled != 0 && (_doubled & (1u << Index(name))) != 0;

    /// <summary>A field that must be given, and be of a kind.</summary>
    public bool TryGiven(string name, JsonValueKind kind, string expected, out JsonElement value)
    {
        if (!TryValue(name, out value))
        {
            if (!IsDoubled(name))
                Wrong(name, "must be given");
            return false;
        }

        if (value.ValueKind != kind)
            Wrong(name, JsonText.MustBe(expected, value));
        return value.ValueKind == kind;
    }

    /// <summary>A text of at least one character, which must be given.</summary>
    public string? Text(string name)
    {
        const string Expected = "text of at least one character";
        if (!TryGiven(name, JsonValueKind.String, Expected, out var value))
            return null;
        if (JsonText.TryRead(value, out var text) && text.Length > 0)
            return text;
        Wrong(name, JsonText.MustBe(Expected, value));
        return null;
    }

    /// <summary>True or false.</summary>
    public bool? Flag(string name, bool standard)
    {
        if (!TryValue(name, out var value))
            return LeftOut<bool>(name, standard);
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.ValueKind == JsonValueKind.True;
        Wrong(name, JsonText.MustBe("true or false", value));
        return null;
    }

    /// <summary>A whole number within its range.</summary>
    public int? Whole(string name, int standard, int smallest, int largest)
    {
        if (!TryValue(name, out var value))
            return LeftOut<int>(name, standard);
        if (WholeNumber.TryRead(value, out var number) && number >= smallest && number <= largest)
            return (int)number;
        Wrong(name, JsonText.MustBe($"a whole number from {smallest} to {largest}", value));
        return null;
    }

    /// <summary>A whole number from 0 on. One larger than can be kept, and than any roll, is kept as the largest.</summary>
    public int? Tolerance(string name, int standard)
    {
        if (!TryValue(name, out var value))
            return LeftOut<int>(name, standard);
        if (WholeNumber.TryRead(value, out var number) && number >= 0)
            return (int)Math.Min(number, int.MaxValue);
        Wrong(name, JsonText.MustBe("a whole number from 0 on", value));
        return null;
    }

    /// <summary>A share, written "3/4".</summary>
    public Share? Share(string name, Share standard)
    {
        if (!TryValue(name, out var value))
            return LeftOut<Share>(name, standard);
        if (JsonText.TryRead(value, out var text) && Consensus.Share.TryParse(text, out var share))
            return share;
        Wrong(name, JsonText.MustBe("a share of at most 1, two whole numbers of one to six digits as in \"3/4\"", value));
        return null;
    }

    /// <summary>A word.</summary>
    /// <param name="name">The field.</param>
    /// <param name="standard">What it is where left out; null if it must be given.</param>
    /// <param name="lowest">The first value that may stand here.</param>
    public T? Word<T>(string name, T? standard, T lowest = default)
        where T : struct, Enum
    {
        if (!TryValue(name, out var value))
        {
            if (standard is null && !IsDoubled(name))
                Wrong(name, $"must be given: {Words<T>.From(lowest)}");
            return LeftOut(name, standard);
        }

        if (JsonText.TryRead(value, out var text) && Words<T>.TryRead(text, out var word) && Comparer<T>.Default.Compare(word, lowest) >= 0)
            return word;
        Wrong(name, JsonText.MustBe($"one of {Words<T>.From(lowest)}", value));
        return null;
    }

    /// <summary>A part with fields of its own; null where it is left out or wrong.</summary>
    public Fields? Part(string name, string[] known) =>
        TryValue(name, out var value) ? Open(value, PathOf(name), known, _problems) : null;

    private void Take(JsonProperty field)
    {
        var name = JsonText.NameOf(field);
        var index = Index(name);
        if (index < 0)
        {
            _unknown ??= [];
            if (_unknown.Add(name))
                Wrong(name, "is a field nobody knows");
        }
        else if (_values[index].ValueKind == JsonValueKind.Undefined)
        {
            _values[index] = field.Value;
        }
        else if (!IsDoubled(name))
        {
            _doubled |= 1u << index;
            Wrong(name, "is given twice");
        }
    }

    private T? LeftOut<T>(string name, T? standard)
        where T : struct => IsDoubled(name) ? null : standard;

    private int Index(string name) => Array.IndexOf(_known, name);
}
