using System.Diagnostics;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision Create(RoundtableId id, Roundtable? state, CreateRoundtable c, Facts facts)
    {
        if (state is not null)
        {
            return Refusal.Of("id.taken", "id", id.Value);
        }

        return Described(c.Title, c.Languages, c.Authentic, c.Host, c.Place, c.Online, null, facts) is { } no
            ? no
            : new RoundtableCreated(c.Title, c.Languages, c.Authentic, c.TimeZone, c.Roll, c.Noun, c.Host, c.Place, c.Online, c.Start, facts.Rehearses);
    }

    private static Decision DecideLife(Context x, Command command) => command switch
    {
        DescribeRoundtable c => (Described(c.Title, c.Languages, c.Authentic, c.Host, c.Place, c.Online, c.Background, x.Facts)
            ?? BracketedIn(x.State, c.Authentic)) is { } no
            ? no
            : new RoundtableDescribed(
                c.Title, c.Languages, c.Authentic, c.TimeZone, c.Roll, c.Noun, c.Host, c.Place, c.Online, c.Start, c.Background),
        SetDefaultRule c => Rule(c.Rule, out var rule) is { } no ? no : new DefaultRuleSet(rule!),
        SetMarkings c => Mark(x.State, c),
        SetParts c => PartsInUse.SwitchedOff(x.State, c.Parts) is { } no ? no : new PartsSet([.. c.Parts.Distinct().Order()]),
        ScheduleRoundtable => new RoundtableScheduled(),
        OpenRoundtable => new RoundtableOpened(),
        SuspendRoundtable => Unfinished(x.State) is { } no ? no : Suspend(x.State),
        ResumeRoundtable => new RoundtableResumed(),
        CloseRoundtable => Unfinished(x.State) is { } no ? no : Close(x.State),
        SetNextMeeting c => new Checks().Name("when", c.When).Name("place", c.Place).Refusal is { } no
            ? no
            : new NextMeetingSet(c.When, c.Place, c.Start),
        _ => throw new UnreachableException(),
    };

    private static Refusal? Described(
        Text title, ValueList<Language> languages, Language authentic, Text? host, Text? place, string? online, Text? background, Facts facts) =>
        new Checks()
            .Name("title", title).Authentic("title", title, authentic)
            .That(languages.Count > 0, "languages", "must name at least one language")
            .That(languages.Distinct().Count() == languages.Count, "languages", "must name each language once")
            .That(languages.Contains(authentic), "authentic", "must be one of the languages")
            .That(facts.TimeZoneKnown, "timeZone", "must be an IANA time zone, such as Asia/Almaty")
            .OptionalName("host", host).OptionalName("place", place).OptionalWords("background", background)
            .That(online is null || online.Length is > 0 and <= 2_000, "online", "must be an address of at most 2,000 characters")
            .Refusal;

    /// <summary>The places of brackets are places in the authentic text: it stays so while any are open.</summary>
    private static Refusal? BracketedIn(Roundtable state, Language authentic) => new Checks()
        .That(authentic == state.Description.Authentic || state.Points.All(p => p.Brackets.IsEmpty), "authentic", "can't change while brackets are open in a text")
        .Refusal;

    /// <summary>The refusal to interrupt or end a session in which something is being decided.</summary>
    private static Refusal? Unfinished(Roundtable state) =>
        state.OpenRound is not null ? new Refusal("roundtable.voteOpen")
        : state.Points.Any(state.HoldsSession) ? new Refusal("point.underWay")
        : null;

    /// <summary>An interruption isn't the speaker's time: the clock goes on when the facilitator says so.</summary>
    private static Decision.Accepted Suspend(Roundtable state) => state.Floor.Speaking is { } speech && !state.Floor.Speeches[speech].IsPaused
        ? new Decision.Accepted([new SpeechPaused(speech), new RoundtableSuspended()])
        : new Decision.Accepted([new RoundtableSuspended()]);

    /// <summary>Closing ends the speech under way and concludes the current item first.</summary>
    private static Decision.Accepted Close(Roundtable state) => state.Agenda.Current is { } item
        ? EndingSpeech(state, new ItemConcluded(item), new RoundtableClosed())
        : EndingSpeech(state, new RoundtableClosed());

    private static Decision Mark(Roundtable state, SetMarkings c)
    {
        var checks = new Checks()
            .That(c.Markings.Count is > 0 and <= 20, "markings", "must be 1 to 20")
            .That(c.Markings.Select(m => m.Id).Distinct().Count() == c.Markings.Count, "markings", "must each have an id of its own")
            .That(c.Markings.Any(m => m.Id == c.Default), "default", "must be one of the markings");
        for (var i = 0; i < c.Markings.Count; i++)
        {
            checks.Name($"markings[{i}].name", c.Markings[i].Name)
                .That(c.Markings[i].Portion.Length is > 0 and <= 20, $"markings[{i}].portion", "must have 1 to 20 characters");
        }

        if (checks.Refusal is { } no)
        {
            return no;
        }

        var inUse = state.Notes.Where(n => n.Marking is not null).Select(n => n.Marking!.Value)
            .Concat(state.Comments.Select(n => n.Marking))
            .Concat(state.Statements.Select(s => s.Marking).Concat(state.Points.Select(p => p.Marking)).Concat(state.Procedures.Select(p => p.Marking)).OfType<MarkingId>())
            .FirstOrDefault(used => c.Markings.All(m => m.Id != used));
        return inUse.Value is not null
            ? Refusal.OfField("command.malformed", "markings", $"must keep “{inUse}”, which paragraphs carry")
            : c.Markings.FirstOrDefault(m => state.Markings.All(old => old.Id != m.Id) && state.Ids.Contains(m.Id.Value)) is { } taken
                ? Refusal.Of("id.taken", "id", taken.Id.Value)
                : new MarkingsSet(c.Markings, c.Default);
    }

    private static Refusal? Rule(ProposedRule proposed, out ConsensusRule? rule)
    {
        var problems = new List<Problem>();
        rule = RuleReader.Read(proposed.Json, "rule", problems);
        return problems.Count == 0 ? null : new Refusal("rule.invalid", [], [.. problems]);
    }
}
