namespace Consultation.Domain;

/// <summary>The points of one paragraph: those decided together in one vote, or one alone.</summary>
public sealed record PointGroup(ValueList<RecordPoint> Points)
{
    /// <summary>The first of them, whose sentence, number and figures are everyone's.</summary>
    public RecordPoint First => Points[0];

    /// <summary>The number of the paragraph.</summary>
    public int Paragraph => First.Paragraph;

    /// <summary>The round that decided them, where one did.</summary>
    public RecordRound? Round => First.Decided is null || First.Sense is not null || Silence is not null || First.Rounds.Count == 0 ? null : First.Rounds[^1];

    /// <summary>The silence procedure that decided the point, where one did.</summary>
    public RecordSilence? Silence => First.Silence is { } id ? First.Silences.First(s => s.Id == id) : null;

    /// <summary>The reservations to any of them, one to several counted once.</summary>
    public ValueList<RecordReservation> Reservations => Once(point => point.Reservations);

    /// <summary>The objections to any of them, one to several counted once.</summary>
    public ValueList<RecordObjection> Objections => Once(point => point.Objections);

    /// <summary>Every group of a record, by paragraph.</summary>
    public static IEnumerable<PointGroup> Of(Record record) => record.Points.GroupBy(point => point.Paragraph)
        .OrderBy(group => group.Key)
        .Select(group => new PointGroup([.. group.First().Together is { Count: > 0 } order
            ? group.OrderBy(point => order.Items.IndexOf(point.Id))
            : (IEnumerable<RecordPoint>)group]));

    /// <summary>The union in which what stands on several points, as often on each, stands as often once.</summary>
    private ValueList<T> Once<T>(Func<RecordPoint, ValueList<T>> of) where T : notnull
    {
        var all = new List<T>();
        foreach (var point in Points)
        {
            foreach (var entries in of(point).GroupBy(entry => entry))
            {
                all.AddRange(entries.Skip(all.Count(known => known.Equals(entries.Key))));
            }
        }

        return [.. all];
    }
}
