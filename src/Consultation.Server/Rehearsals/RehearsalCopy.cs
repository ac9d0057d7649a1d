using Consultation.Domain;
using Consultation.Server.Templates;

namespace Consultation.Server.Rehearsals;

/// <summary>
/// What is prepared of a roundtable, as the commands that prepare its rehearsal. Persons aren't taken along, for they do
/// nothing there; nor are papers, the link to an online room, and what is of a series.
/// </summary>
internal static class RehearsalCopy
{
    /// <summary>The commands, the creation first.</summary>
    /// <param name="now">It is planned for now, so that planned times say something.</param>
    public static IReadOnlyList<Command> Of(Roundtable r, DateTimeOffset now) =>
        [Created(r, now), .. Described(r, now), .. Rules(r), .. People(r), .. Agenda(r), .. Points(r), new ScheduleRoundtable()];

    private static CreateRoundtable Created(Roundtable r, DateTimeOffset now)
    {
        var d = r.Description;
        return new CreateRoundtable(RehearsalWords.Title(d.Title), d.Languages, d.Authentic, d.TimeZone, d.Roll, d.Noun, d.Host, d.Place, null, now);
    }

    private static IEnumerable<Command> Described(Roundtable r, DateTimeOffset now)
    {
        var d = r.Description;
        if (d.Background is { } background)
        {
            yield return new DescribeRoundtable(RehearsalWords.Title(d.Title), d.Languages, d.Authentic, d.TimeZone, d.Roll, d.Noun, d.Host, d.Place, null, now, background);
        }
    }

    private static IEnumerable<Command> Rules(Roundtable r)
    {
        yield return new SetDefaultRule(Template.Proposed(r.DefaultRule));
        yield return new SetParts(r.Parts);
        yield return new SetTradition(r.Minutes.Tradition);
        if (r.DefaultMarking is { } marking)
        {
            yield return new SetMarkings(r.Markings, marking);
        }

        if (r.Attribution is { } level)
        {
            yield return new SetAttribution(level);
        }

        yield return new SetSpeakingOrder(r.Floor.Order);
        yield return new SetSpeakingLimits(r.Floor.Limits.PerSpeech, r.Floor.Limits.PerSeat);
    }

    private static IEnumerable<Command> People(Roundtable r) =>
    [
        .. r.Sectors.Select(s => new AddSector(s.Id, s.Name, s.Essential)),
        .. r.Seats.Where(s => !s.Removed).Select(s => new AddSeat(s.Id, s.Name, s.Sector, s.Votes, s.Weight, s.Language)),
    ];

    private static IEnumerable<Command> Agenda(Roundtable r)
    {
        foreach (var (_, item) in r.Agenda.Numbered())
        {
            var place = r.Agenda.Below(item.Parent).Select(i => i.Id).ToList().IndexOf(item.Id) + 1;
            var lead = item.Lead is { } seat && r.Seats.Find(seat) is { Removed: false } ? item.Lead : null;
            yield return new AddItem(item.Id, item.Title, place, item.Parent, lead, item.Minutes);
            if (item.Attribution is { } level)
            {
                yield return new SetAttribution(level, item.Id);
            }
        }
    }

    private static IEnumerable<Command> Points(Roundtable r)
    {
        foreach (var point in r.Points.Where(p => p.Stage != PointStage.Withdrawn))
        {
            yield return new DraftPoint(point.Id, point.Item, point.Version.Text, point.Version.Clause, point.Verb, point.Rule is { } rule ? Template.Proposed(rule) : null);
            foreach (var bracket in point.Brackets)
            {
                yield return new BracketText(bracket.Id, point.Id, 1, bracket.Range);
            }
        }
    }
}
