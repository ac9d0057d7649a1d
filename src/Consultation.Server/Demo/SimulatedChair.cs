using Consultation.Domain;

namespace Consultation.Server.Demo;

/// <summary>
/// A chair that nobody has taken: leads the meeting through the rest of the script, closes votes when those who vote have
/// voted, answers objections, gives the floor. It takes up whatever a person left.
/// </summary>
internal sealed class SimulatedChair(DemoScript script, Pace pace)
{
    private readonly HashSet<PointId> _stated = [];
    private DateTimeOffset? _since;
    private long _seen;

    /// <summary>What it does now, and whether the rapporteur does it; null for nothing.</summary>
    /// <param name="taken">Whether a person sits at a seat: they are waited for.</param>
    public (Command Command, bool ByRapporteur)? Next(Roundtable r, DateTimeOffset now, Func<SeatId, bool> taken)
    {
        if (r.Stage != Stage.Live)
        {
            return null;
        }

        if (r.OpenRound is { } open)
        {
            return Chair(Close(r, r.Rounds[open], now, taken));
        }

        if (r.Rounds.FirstOrDefault(round => round.Declared is null) is { } counted)
        {
            return Chair(Declare(r, counted, now));
        }

        // Once the time for the next step has come, those who wait for the floor get it after that: the list is never empty for long.
        return r.Points.Any(p => p.StatedSense is not null) ? null : Continue(r, now) ?? Chair(GiveFloor(r, now));
    }

    private static (Command, bool)? Chair(Command? command) => command is null ? null : (command, false);

    private CloseVote? Close(Roundtable r, Round round, DateTimeOffset now, Func<SeatId, bool> taken)
    {
        var missing = round.Register.Where(e => !round.Ballots.ContainsKey(e.Seat) && r.Seats[e.Seat].IsPresent).Select(e => e.Seat).ToList();
        var persons = missing.Any(taken);
        var expected = persons || missing.Any(seat => !script.IsAlwaysSilent(seat) && (!script.Knows(round) || script.PositionOf(seat, round) is not null));
        var last = round.Ballots.Values.Select(b => b.Time).Append(round.Opened).Max();
        var due = expected ? round.Opened + pace.Of(persons ? 180 : 60) : last + pace.Of(8);
        return now >= due ? new CloseVote(round.Id) : null;
    }

    private Command? Declare(Roundtable r, Round round, DateTimeOffset now)
    {
        var answered = r.Objections.Where(o => o.Round == round.Id && o.Answer is null && !o.Withdrawn).ToList();
        if (now < round.Closed!.Value + pace.Of(8))
        {
            return null;
        }

        return answered.Count > 0
            ? new AnswerObjection(answered[0].Id, Text.En("The facilitator put the objection to the participants; the text stays as it was before them."))
            : new DeclareOutcome(round.Id);
    }

    private Command? GiveFloor(Roundtable r, DateTimeOffset now)
    {
        if (r.Floor.Speaking is { } id)
        {
            var speech = r.Floor.Speeches[id];
            return speech.Since is { } since && now >= since - speech.Spent + pace.Of((speech.Limit ?? 90) + 15) ? new EndSpeech(id) : null;
        }

        return r.Floor.Queue.Count > 0 && now >= r.Floor.Queue[0].Asked + pace.Of(6)
            ? new GiveFloor(SpeechId.Of(Pace.NewId()), r.Floor.Queue[0].Id, Limit: 60)
            : null;
    }

    /// <summary>The next line of the script, once people have had the time to read what came before.</summary>
    private (Command, bool)? Continue(Roundtable r, DateTimeOffset now)
    {
        var marks = r.Points.Sum(p => p.StageEvent) + (r.Agenda.Current is null ? 0 : 1);
        if (_since is null || marks != _seen)
        {
            (_since, _seen) = (now, marks);
        }

        if (r.Floor.Speaking is not null || script.Next(r) is not { } step || now < _since + pace.Of(WaitBefore(step.Command)))
        {
            return null;
        }

        if (step.Command is StateSense sense && !_stated.Add(sense.Point))
        {
            // Somebody objected to it: then it takes a vote.
            return (new OpenVote([sense.Point], RoundId.Of(Pace.NewId()), Secrecy.Unattributed), false);
        }

        return (step.Command is OpenVote vote && r.Rounds.Any(x => x.Id == vote.Round) ? vote with { Round = RoundId.Of(Pace.NewId()) } : step.Command, step.ByRapporteur);
    }

    private static double WaitBefore(Command command) => command switch
    {
        OpenVote or StateSense or RecordDiscussion => 30,
        WriteNote or WriteComment or CloseFloor => 6,
        CloseRoundtable => 30,
        _ => 12,
    };
}
