using System.Security.Cryptography;
using System.Text;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Storage;

namespace Consultation.Server.Live;

/// <summary>What the derived tables hold of a roundtable.</summary>
internal static class Derivation
{
    /// <summary>Its row in the list of roundtables.</summary>
    public static RoundtableSummary Summary(Roundtable state) => new(
        state.Description.Title.In(state.Description.Authentic, state.Description.Authentic),
        Words<Stage>.Of(state.Stage),
        state.Description.Start,
        state.Series?.Value,
        state.Minutes.IsTouched ? MinutesOf(state.Minutes) : null);

    private static MinutesSummary MinutesOf(MinutesLife minutes) => new(
        Words<MinutesStage>.Of(minutes.Stage), minutes.Circulating?.Circulation?.Until, minutes.Corrections.Count(c => c.State == CorrectionState.Proposed));

    /// <summary>What falls due.</summary>
    public static IEnumerable<Due> Due(Roundtable state) =>
        Moment.Of(state).Select(m => new Due(m.Kind.ToString(), m.Key, m.At));

    /// <summary>What events publish.</summary>
    public static IEnumerable<PublishedFiles> Published(IEnumerable<Event> events) =>
        events.OfType<MinutesPublished>().Select(e => new PublishedFiles(e.Publication, [.. e.Files.Select(f => (f.Name, f.Sha256))]));
}

/// <summary>The commands that the host sends of itself, with ids that make each happen once however often it is sent.</summary>
internal static class SystemCommand
{
    private static readonly Text BallotsLost = new(
    [
        KeyValuePair.Create(Language.En, "The key of this secret vote was lost, and its ballots can't be counted."),
        KeyValuePair.Create(Language.Ru, "Ключ этого тайного голосования утрачен, и бюллетени не могут быть подсчитаны."),
        KeyValuePair.Create(Language.Kk, "Осы жасырын дауыс берудің кілті жоғалды, сондықтан бюллетеньдерді санау мүмкін емес."),
    ]);

    /// <summary>The command of a moment, its id made from that.</summary>
    public static Sent For(RoundtableId roundtable, Moment moment, Facts? facts = null)
    {
        var (id, fingerprint) = Identity($"{roundtable}/{moment.Kind}/{moment.Key}/{moment.At.ToUnixTimeMilliseconds()}");
        return new Sent(Actor.System, id, moment.ToCommand(), facts ?? Facts.None, fingerprint) { Moment = moment };
    }

    /// <summary>Annuls a secret vote whose ballots can't be opened.</summary>
    public static Sent Annul(RoundtableId roundtable, RoundId round)
    {
        var (id, fingerprint) = Identity($"{roundtable}/BallotsLost/{round}");
        return new Sent(Actor.System, id, new AnnulRound(round, BallotsLost), Facts.None, fingerprint);
    }

    /// <summary>The id and the fingerprint of what the host does once, by what names it.</summary>
    public static (string Id, byte[] Fingerprint) Identity(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        return ("due-" + Convert.ToHexStringLower(hash)[..24], hash);
    }
}
