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
        state.Description.Start);

    /// <summary>What falls due.</summary>
    public static IEnumerable<Due> Due(Roundtable state) =>
        Moment.Of(state).Select(m => new Due(m.Kind.ToString(), m.Key, m.At));
}

/// <summary>The command of a moment, sent by the host.</summary>
internal static class SystemCommand
{
    /// <summary>The command, with an id made from the moment, so that it happens once however often it is sent.</summary>
    public static Sent For(RoundtableId roundtable, Moment moment, Facts? facts = null)
    {
        var (id, fingerprint) = Identity($"{roundtable}/{moment.Kind}/{moment.Key}/{moment.At.ToUnixTimeMilliseconds()}");
        return new Sent(Actor.System, id, moment.ToCommand(), facts ?? Facts.None, fingerprint) { Moment = moment };
    }

    /// <summary>The id and the fingerprint of what the host does once, by what names it.</summary>
    public static (string Id, byte[] Fingerprint) Identity(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        return ("due-" + Convert.ToHexStringLower(hash)[..24], hash);
    }
}
