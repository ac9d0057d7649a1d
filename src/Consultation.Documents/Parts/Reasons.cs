using Consultation.Domain;
using Consultation.Domain.Consensus;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>What stands small beneath a decision: figures, the names of an open vote, reasons, reservations, objections.</summary>
internal static class Reasons
{
    public static void Compose(ColumnDescriptor column, Source source, PointGroup group)
    {
        Figures(column, source, group);
        var words = source.Words;
        if (group.First.Reason is { } reason)
        {
            Line(column, words.Reason(source.In(reason)));
        }

        if (group.Round is { Reason: { } declared } round)
        {
            Line(column, words.Declared(round.Unanswered, source.In(declared)));
        }

        Silences(column, source, group);
        foreach (var reservation in group.Reservations)
        {
            Line(column, words.Reservation(NameOf(source, reservation.Seat), source.In(reservation.Text)));
        }

        foreach (var objection in group.Objections)
        {
            var parts = new List<string> { words.Objection(NameOf(source, objection.Seat), source.In(objection.Text)) };
            if (objection.Answer is { } answer)
            {
                parts.Add(words.Answer(source.In(answer)));
            }

            if (objection.Withdrawn)
            {
                parts.Add(words.Withdrawn);
            }

            Line(column, string.Join(' ', parts));
        }
    }

    public static string? NameOf(Source source, SeatId? seat) => seat is { } id ? source.Seat(id) : null;

    private static void Figures(ColumnDescriptor column, Source source, PointGroup group)
    {
        if (group.First.Figures is { } figures)
        {
            column.Item().PaddingTop(0.6f, Unit.Millimetre).DefaultTextStyle(Styles.Small).Text(source.In(figures));
        }

        if (group.Round?.Ballots is not { } ballots)
        {
            return;
        }

        foreach (var position in Enum.GetValues<Position>())
        {
            if (ballots.Where(b => b.Position == position).Select(b => source.Seat(b.Seat)).ToList() is { Count: > 0 } seats)
            {
                column.Item().DefaultTextStyle(Styles.Small).Text(source.Words.Positions(position, seats));
            }
        }
    }

    /// <summary>All that ran on the points, also those that came to nothing; of one that was kept, who was not reached.</summary>
    private static void Silences(ColumnDescriptor column, Source source, PointGroup group)
    {
        var words = source.Words;
        foreach (var silence in group.Points.SelectMany(point => point.Silences))
        {
            var text = silence.Amendment ?? silence.Reason;
            List<string> parts = [words.Silence(silence, NameOf(source, silence.Seat), text is null ? null : source.In(text))];
            parts.AddRange(silence.Extensions.Select(e => words.Extended(e, source.In(e.Reason))));
            if (silence.NotReached.Count > 0)
            {
                parts.Add(words.NotReached([.. silence.NotReached.Select(source.Seat)]));
            }

            Line(column, string.Join(' ', parts));
        }
    }

    private static void Line(ColumnDescriptor column, string words) =>
        column.Item().PaddingTop(1, Unit.Millimetre).DefaultTextStyle(s => s.FontSize(9.5f)).Element(c => RichText.Set(c, words));
}
