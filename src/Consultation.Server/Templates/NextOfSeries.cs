using Consultation.Domain;
using Consultation.Server.Live;

namespace Consultation.Server.Templates;

/// <summary>What a roundtable takes over from the one before it when it is created as the next of its series: rules, people, and what was left open.</summary>
internal static class NextOfSeries
{
    /// <summary>The commands that follow its creation.</summary>
    /// <param name="before">The one before.</param>
    /// <param name="left">What it leaves to the next.</param>
    /// <param name="isKnown">Whether a person still has a name.</param>
    public static IEnumerable<Command> CommandsFor(
        CreateRoundtable created, SeriesId series, Roundtable before, EarlierRoundtable left, Func<PersonId, bool> isKnown) =>
        [.. Rules(before), .. People(before, isKnown), new PlaceInSeries(series, before.Id), .. Agenda(created, before, left)];

    private static IEnumerable<Command> Rules(Roundtable before)
    {
        yield return new SetDefaultRule(Template.Proposed(before.DefaultRule));
        if (before.Parts.Count > 0)
        {
            yield return new SetParts(before.Parts);
        }

        if (before.DefaultMarking is { } marking)
        {
            yield return new SetMarkings(before.Markings, marking);
        }

        if (before.Attribution is { } level)
        {
            yield return new SetAttribution(level);
        }

        if (before.Floor.Order != default)
        {
            yield return new SetSpeakingOrder(before.Floor.Order);
        }

        if (before.Floor.Limits is { PerSpeech: not null } or { PerSeat: not null })
        {
            yield return new SetSpeakingLimits(before.Floor.Limits.PerSpeech, before.Floor.Limits.PerSeat);
        }
    }

    private static IEnumerable<Command> People(Roundtable before, Func<PersonId, bool> isKnown)
    {
        foreach (var sector in before.Sectors)
        {
            yield return new AddSector(sector.Id, sector.Name, sector.Essential);
        }

        foreach (var seat in before.Seats.Where(s => !s.Removed))
        {
            yield return new AddSeat(seat.Id, seat.Name, seat.Sector, seat.Votes, seat.Weight, seat.Language);
            foreach (var (person, part) in seat.Persons.Where(p => isKnown(p.Key)).OrderBy(p => p.Key.Value, StringComparer.Ordinal))
            {
                yield return new AssignPerson(seat.Id, person, part);
            }
        }
    }

    /// <summary>The approval of the minutes first, then what was put off; other items are the new meeting's own.</summary>
    private static IEnumerable<Command> Agenda(CreateRoundtable created, Roundtable before, EarlierRoundtable left)
    {
        var place = 0;
        if (left.Approval is { } approval)
        {
            yield return new AddItem(approval, AgendaWords.ApprovalOfMinutes(left.Title, created.Languages, created.Authentic), ++place);
        }

        foreach (var item in left.Items)
        {
            var lead = item.Deferred is { } id ? before.Agenda.Find(id)?.Lead : null;
            yield return new AddItem(
                item.Item, item.Title, ++place, Lead: lead is { } seat && before.Seats.Find(seat) is { Removed: false } ? seat : null, Minutes: item.Minutes);
        }
    }
}
