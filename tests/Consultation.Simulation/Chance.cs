namespace Consultation.Simulation;

/// <summary>All chance of a meeting: from its seed and nothing else, so that a meeting can be held again.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(int percent) => _random.Next(100) < percent;

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    /// <summary>One of these.</summary>
    public T Of<T>(params ReadOnlySpan<T> values) => values[_random.Next(values.Length)];

    /// <summary>One of a list; null where it is empty.</summary>
    public T? Pick<T>(IEnumerable<T> values) where T : class
    {
        var list = values as IReadOnlyList<T> ?? [.. values];
        return list.Count == 0 ? null : list[_random.Next(list.Count)];
    }

    /// <summary>A place in a list of weights, each as likely as it is heavy; -1 where all are zero.</summary>
    public int Weighted(ReadOnlySpan<int> weights)
    {
        var sum = 0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        if (sum == 0)
        {
            return -1;
        }

        var left = _random.Next(sum);
        for (var i = 0; ; i++)
        {
            left -= weights[i];
            if (left < 0)
            {
                return i;
            }
        }
    }
}
