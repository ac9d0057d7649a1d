using System.Text;
using Consultation.Domain;

namespace Consultation.Simulation;

/// <summary>What the record says is what is in the journal: outcomes, figures, ballots where they are open, and no more texts than may stand in it.</summary>
internal sealed class Records(Ledger ledger, Record record, bool isPublic)
{
    private const string Wrong = "the record says what is in the journal";

    /// <summary>Checks the whole record and the public one of a server; gives the whole one.</summary>
    public static async Task<Record> CheckAsync(Ledger ledger, ServerHere server)
    {
        var everything = await server.Records.BuildAsync(server.Snapshot, Readership.Everything);
        new Records(ledger, everything, isPublic: false).Check();
        new Records(ledger, await server.Records.BuildAsync(server.Snapshot, Readership.Public), isPublic: true).Check();
        return everything;
    }

    private void Check()
    {
        FloorChecks.Record(ledger, record);
        Says(record.Number == ledger.Number, $"it is at {record.Number}, the journal at {ledger.Number}");
        foreach (var mark in Texts.MarksIn(Encoding.UTF8.GetString(RecordJson.Write(record))).Distinct())
        {
            Broken.Unless(ledger.Texts.MayStand(mark, isPublic, ledger), "no record holds what its readers may not see", $"{record.Readership ?? "everything"}: {mark}");
        }

        Says(
            isPublic || record.Points.Select(p => p.Id.Value).Order(StringComparer.Ordinal).SequenceEqual(ledger.Left.Where(ledger.Versions.ContainsKey).Order(StringComparer.Ordinal)),
            $"it has the points {string.Join(", ", record.Points.Select(p => p.Id))}");
        ledger.Levels.Check(record);
        CheckMinutes();
        Says(
            isPublic || record.Actions.ToDictionary(a => a.Id.Value, a => Domain.Consensus.Words<ActionState>.Of(a.State)).OrderBy(a => a.Key, StringComparer.Ordinal)
                .SequenceEqual(ledger.Actions.OrderBy(a => a.Key, StringComparer.Ordinal)),
            $"the actions {record.Actions}");
        foreach (var point in record.Points)
        {
            Check(point);
        }

        Says(
            (record.Procedures ?? []).Select(p => p.Id.Value).Order(StringComparer.Ordinal).SequenceEqual(ledger.Procedures.Order(StringComparer.Ordinal)),
            $"it has the procedural decisions {string.Join(", ", (record.Procedures ?? []).Select(p => p.Id))}");
        foreach (var paper in record.Agenda.SelectMany(item => item.Papers ?? []))
        {
            Says(
                ledger.Papers.GetValueOrDefault(paper.Id.Value) == paper.Sha256 && ledger.RemovedPapers.Contains(paper.Id.Value) == paper.Removed is not null,
                $"it has the paper {paper}");
        }
    }

    /// <summary>Every edit of a paragraph that is there stands in the record, and the corrections are the journal's.</summary>
    private void CheckMinutes()
    {
        if (isPublic)
        {
            return;
        }

        var there = RecordParagraph.Of(record).Select(p => p.Key).ToHashSet();
        foreach (var (place, edit) in ledger.Edits.Where(e => e.Key.Split('/')[1] is var key && (key.StartsWith("note.", StringComparison.Ordinal) || key.StartsWith("point.", StringComparison.Ordinal)) && there.Contains(key)))
        {
            Says(record.Minutes!.Edits.Any(e => place == $"{Domain.Consensus.Words<DocumentKind>.Of(e.Kind)}/{e.Key}/{e.Language.Code()}" && e.Text.Contains(edit.Text, StringComparison.Ordinal)), $"the edit {place}");
        }

        var corrections = record.Minutes?.Corrections ?? [];
        Says(corrections.Count == ledger.Corrections.Count && corrections.Count(c => c.State == CorrectionState.Proposed) == ledger.OpenCorrections.Count, $"the corrections {corrections}");
    }

    private void Check(RecordPoint point)
    {
        var rounds = ledger.Rounds.Values.Where(r => !r.IsCheck && r.Points.Any(p => p.Point == point.Id.Value)).ToList();
        Says(point.Rounds.Select(r => r.Id.Value).SequenceEqual(rounds.Where(r => r.Declared is not null).Select(r => r.Id)), $"the rounds of {point.Id}: {point.Rounds}");
        // A vote on several points that was annulled is told of where all of them are.
        var told = rounds.Where(r => r.IsAnnulled && r.Points.All(p => record.Points.Any(listed => listed.Id.Value == p.Point)));
        Says(point.Annulled.Select(r => r.Id.Value).SequenceEqual(told.Select(r => r.Id)), $"the annulled rounds of {point.Id}: {point.Annulled}");
        var versions = ledger.Versions[point.Id.Value];
        Says(point.Versions.Count == 1 + versions - ledger.FirstTabled.GetValueOrDefault(point.Id.Value, versions), $"the versions of {point.Id}");
        foreach (var round in point.Rounds)
        {
            Check(round, ledger.Rounds[round.Id.Value]);
        }

        var decided = ledger.Decided.TryGetValue(point.Id.Value, out var how);
        Says(decided == point.Grade is not null, $"whether {point.Id} is decided");
        Says(!decided || (Domain.Consensus.Words<Domain.Consensus.Grade>.Of(point.Grade!.Value) == how.Grade && point.Adopted == how.Adopted), $"{point.Id}: {point.Grade}; it is {how}");
        if (how.Round is { } id)
        {
            CheckFigures(id, Reservations(point), point.Sentence, point.Figures!);
        }

        foreach (var past in point.Past.Where(p => p.Round is not null))
        {
            CheckFigures(past.Round!.Value.Value, past.Reservations.Count, past.Sentence, past.Figures!);
        }

        CheckNames(point.Reservations.Select(r => (r.Text, r.Seat)).Concat(point.Objections.Select(o => (o.Text, o.Seat))));
        CheckNames(point.Past.SelectMany(p => p.Reservations.Select(r => (r.Text, r.Seat)).Concat(p.Objections.Select(o => (o.Text, o.Seat)))));
    }

    private void CheckFigures(string round, int reservations, Text sentence, Text figures)
    {
        if (ledger.Rounds.TryGetValue(round, out var vote))
        {
            Figures.Check(vote, reservations, sentence[Language.En]!, figures[Language.En]!);
        }
        else
        {
            Figures.Check(ledger.Silences[round].AsRound(), reservations, sentence[Language.En]!, figures[Language.En]!, isSilence: true);
        }
    }

    private int Reservations(RecordPoint point) => PointGroup.Of(record).First(g => g.Points.Any(p => p.Id == point.Id)).Reservations.Count;

    private void CheckNames(IEnumerable<(Text Text, SeatId? Seat)> said)
    {
        foreach (var (text, seat) in said.Where(s => s.Seat is not null))
        {
            Broken.Unless(
                !Texts.MarksIn(text[Language.En]!).Any(mark => ledger.Texts.IsNameless(mark, ledger)), "the record names nobody by a ballot that isn't open", $"{seat}: {text}");
        }
    }

    private void Check(RecordRound round, PlainRound plain)
    {
        var outcome = plain.Declared!;
        Says(round.Count == outcome.Count && round.Weight == outcome.Weight, $"the count of {round.Id}: {round.Count} {round.Weight}; declared was {outcome}");
        Says(PlainRound.Positions.Sum(plain.Of) + (plain.Rule.Silence == Domain.Consensus.SilenceRule.NotCounted ? 0 : outcome.Silent) == Sum(round.Count), $"the count of {round.Id}: {round.Count}");
        ledger.Levels.Check(round, plain);
        Says(
            (!plain.IsOpenVote && ledger.Levels.Whole == "none" && round.Register.Count == 0) || round.Register.Select(e => e.Seat.Value).Order(StringComparer.Ordinal).SequenceEqual(plain.Register.Select(e => e.Seat).Order(StringComparer.Ordinal)), $"the register of {round.Id}");
        Says(
            round.Ballots is null != plain.IsOpenVote && (round.Ballots is not { } ballots || ballots.Select(b => (b.Seat.Value, (string?)Domain.Consensus.Words<Domain.Consensus.Position>.Of(b.Position)))
                .ToHashSet().SetEquals(plain.Standing.Select(b => (b.Seat, b.Ballot.Position)))),
            $"the ballots of {round.Id}: {round.Ballots}");
        Says(plain.IsOpenVote || (round.Counts.Count == 0 && round.Proxies.Count == 0), $"who voted how in {round.Id}");
    }

    private static long Sum(Domain.Consensus.Tally tally) => tally.Agree + tally.AgreeWithReservation + tally.StandAside + tally.Object + tally.Abstain;

    private static void Says(bool says, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument(nameof(says))] ref Detail detail) => Broken.Unless(says, Wrong, ref detail);
}
