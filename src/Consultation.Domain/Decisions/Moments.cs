using System.Globalization;

namespace Consultation.Domain;

/// <summary>What falls due.</summary>
public enum MomentKind
{
    /// <summary>The closing time of a vote.</summary>
    CloseVote,

    /// <summary>The closing time of a temperature check.</summary>
    CloseCheck,

    /// <summary>The end of the time in which the sense of the meeting may be objected to.</summary>
    ConfirmSense,

    /// <summary>The moment of a silence procedure.</summary>
    KeepSilence,

    /// <summary>The moment until which minutes are circulated.</summary>
    EndCirculation,
}

/// <summary>Something that falls due: the host sends its command as <c>system</c> at that time, or as soon as it can.</summary>
/// <param name="At">The time shown to people and two seconds more, in which a last tap still arrives.</param>
/// <param name="Key">The id of what it is about; of minutes the number of the version.</param>
public sealed record Moment(DateTimeOffset At, MomentKind Kind, string Key)
{
    /// <summary>How long after the time shown a moment is due.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>The command to send.</summary>
    public Command ToCommand() => Kind switch
    {
        MomentKind.CloseVote => new CloseVote(RoundId.Of(Key)),
        MomentKind.CloseCheck => new CloseTemperatureCheck(RoundId.Of(Key)),
        MomentKind.KeepSilence => new KeepSilence(RoundId.Of(Key)),
        MomentKind.EndCirculation => new EndCirculation(int.Parse(Key, CultureInfo.InvariantCulture)),
        _ => new ConfirmSense(PointId.Of(Key)),
    };

    /// <summary>All that falls due at a roundtable, as it stands.</summary>
    public static IEnumerable<Moment> Of(Roundtable roundtable)
    {
        if (roundtable.OpenRound is { } open && roundtable.Rounds[open].Closes is { } closes)
        {
            yield return new Moment(After(closes), roundtable.Rounds[open].IsCheck ? MomentKind.CloseCheck : MomentKind.CloseVote, open.Value);
        }

        foreach (var point in roundtable.Points)
        {
            if (point.StatedSense is { } sense)
            {
                yield return new Moment(After(sense.Until), MomentKind.ConfirmSense, point.Id.Value);
            }
        }

        foreach (var silence in roundtable.Silences.Where(s => s.IsOpen))
        {
            yield return new Moment(After(silence.Until), MomentKind.KeepSilence, silence.Id.Value);
        }

        if (roundtable.Minutes.Circulating is { Circulation: { } circulation } version)
        {
            yield return new Moment(After(circulation.Until), MomentKind.EndCirculation, version.Number.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>People may name the last moment there is.</summary>
    private static DateTimeOffset After(DateTimeOffset shown) => shown > DateTimeOffset.MaxValue - Grace ? shown : shown + Grace;
}
