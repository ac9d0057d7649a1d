using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Consultation.Domain;

/// <summary>A persistent map that keeps the order in which its entries were added.</summary>
public sealed class OrderedMap<TKey, T> : IReadOnlyCollection<T> where TKey : struct where T : class
{
    /// <summary>The map without entries.</summary>
    /// <remarks>Entries are compared by reference: whether a changed one equals the old by value is never asked.</remarks>
    public static OrderedMap<TKey, T> Empty { get; } = new(ImmutableDictionary.Create<TKey, T>(null, ReferenceEqualityComparer.Instance), []);

    private readonly ImmutableDictionary<TKey, T> _entries;
    private readonly ImmutableList<TKey> _order;

    private OrderedMap(ImmutableDictionary<TKey, T> entries, ImmutableList<TKey> order) => (_entries, _order) = (entries, order);

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <summary>The entry of a key that is known to be there.</summary>
    public T this[TKey key] => _entries[key];

    /// <summary>The entry of a key, or null.</summary>
    public T? Find(TKey key) => _entries.GetValueOrDefault(key);

    /// <summary>Whether there is an entry for a key.</summary>
    public bool TryFind(TKey key, [NotNullWhen(true)] out T? entry) => _entries.TryGetValue(key, out entry);

    /// <summary>The map with an entry added at the end, or replaced where it stands.</summary>
    public OrderedMap<TKey, T> With(TKey key, T entry) =>
        new(_entries.SetItem(key, entry), _entries.ContainsKey(key) ? _order : _order.Add(key));

    /// <summary>The map with an entry changed.</summary>
    public OrderedMap<TKey, T> Change(TKey key, Func<T, T> change) => new(_entries.SetItem(key, change(_entries[key])), _order);

    /// <summary>The map without an entry.</summary>
    public OrderedMap<TKey, T> Without(TKey key) => new(_entries.Remove(key), _order.Remove(key));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var key in _order)
        {
            yield return _entries[key];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
