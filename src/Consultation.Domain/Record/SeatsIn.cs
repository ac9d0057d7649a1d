using System.Collections;
using System.Reflection;

namespace Consultation.Domain;

/// <summary>Finds the seats that a record names, wherever in it: a field added later can't be overlooked.</summary>
internal static class SeatsIn
{
    /// <summary>Every seat named in a thing and in what it holds.</summary>
    public static HashSet<SeatId> Of(object thing)
    {
        var found = new HashSet<SeatId>();
        Walk(thing, found);
        return found;
    }

    private static void Walk(object? thing, HashSet<SeatId> found)
    {
        switch (thing)
        {
            case null or string or Text:
                break;
            case SeatId seat:
                found.Add(seat);
                break;
            case IEnumerable many:
                foreach (var one in many)
                {
                    Walk(one, found);
                }

                break;
            default:
                var type = thing.GetType();
                if (type.Assembly == typeof(SeatsIn).Assembly && !type.IsEnum)
                {
                    foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
                    {
                        Walk(property.GetValue(thing), found);
                    }
                }

                break;
        }
    }
}
