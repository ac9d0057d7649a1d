using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Consultation.Simulation;

/// <summary>
/// Everything a value holds, in one form: whatever is added to the state is compared without anybody remembering to.
/// Fields and not properties, private ones too, since what isn't shown may still decide something; sets and maps by key.
/// </summary>
internal static class Canonical
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = new();

    /// <summary>The value, a line for each thing in it.</summary>
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    /// <summary>The first line in which two differ, with what stands above it.</summary>
    public static string Difference(string one, string other)
    {
        var (left, right) = (one.Split('\n'), other.Split('\n'));
        var at = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        string Around(string[] lines) => string.Join(" ", lines.Skip(Math.Max(0, at - 8)).Take(12).Select(line => line.Trim()));
        return $"… {Around(left)} … and … {Around(right)} …";
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("-\n");
                break;
            case string or Enum:
                text.Append(value).Append('\n');
                break;
            case DateTimeOffset time:
                text.Append(time.ToString("O", CultureInfo.InvariantCulture)).Append('\n');
                break;
            case IFormattable number when number.GetType().IsPrimitive:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture)).Append('\n');
                break;
            case bool flag:
                text.Append(flag).Append('\n');
                break;
            case IEnumerable items:
                Write(text, items, depth);
                break;
            default:
                Write(text, value, Fields.GetOrAdd(value.GetType(), FieldsOf), depth);
                break;
        }
    }

    private static void Write(StringBuilder text, IEnumerable items, int depth)
    {
        var entries = items.Cast<object?>().Select(item =>
        {
            var entry = new StringBuilder();
            Write(entry, item, depth + 1);
            return entry.ToString();
        });
        text.Append("[\n");
        foreach (var entry in HasNoOrder(items) ? entries.Order(StringComparer.Ordinal) : entries)
        {
            text.Append(' ', depth + 1).Append(entry);
        }

        text.Append(' ', depth).Append("]\n");
    }

    private static void Write(StringBuilder text, object value, FieldInfo[] fields, int depth)
    {
        text.Append(value.GetType().Name).Append('\n');
        foreach (var field in fields)
        {
            text.Append(' ', depth + 1).Append(field.Name).Append(": ");
            Write(text, field.GetValue(value), depth + 1);
        }
    }

    private static bool HasNoOrder(IEnumerable items) => items is IDictionary
        || items.GetType().GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlySet<>));

    private static FieldInfo[] FieldsOf(Type type) =>
        [.. type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).OrderBy(f => f.Name, StringComparer.Ordinal)];
}
