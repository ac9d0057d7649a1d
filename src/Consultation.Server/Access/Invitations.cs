using Consultation.Documents;
using Consultation.Domain;
using Consultation.Server.Http;
using Consultation.Server.Live;
using Consultation.Storage.Access;

namespace Consultation.Server.Access;

/// <summary>Links that make whoever opens them a seat or a role at a roundtable, or sign an account in.</summary>
internal sealed class Invitations(
    InvitationRepository repository, Accounts accounts, Sessions sessions, LiveSessions live, Links links, TimeProvider time)
{
    /// <summary>Gives the browser what a link gives; null where the link gives nothing.</summary>
    public async Task<Joined?> RedeemAsync(HttpContext context, string token)
    {
        if (Tokens.HashOf(token) is not { } hash)
        {
            return null;
        }

        if (await accounts.FindByLinkAsync(hash) is { } account)
        {
            await sessions.SignInAsync(context, account, "signedInByLink");
            return new Joined(null, null, "/");
        }

        if (await repository.FindAsync(hash) is not { } invitation || SessionCallers.Read(invitation.Part, null, invitation.Person) is not { } grant
            || (await live.OpenAsync(RoundtableId.Of(invitation.Roundtable))).Session.Snapshot.State is not { } state || !grant.StandsIn(state))
        {
            return null;
        }

        var number = await sessions.EnsureAsync(context);
        var entry = new AuditEntry(time.GetUtcNow(), By(invitation), "invitationRedeemed", invitation.Roundtable, invitation.Part);
        if (!await repository.RedeemAsync(number, hash, entry))
        {
            return null;
        }

        sessions.Changed(number);
        return new Joined(
            invitation.Roundtable, invitation.Part, $"/r/{invitation.Roundtable}{(grant.Role == Role.Display ? "/display" : "")}");
    }

    /// <summary>The invitations of a roundtable: seats in the order of the table, then roles.</summary>
    public async Task<InvitationList> ListAsync(Roundtable state, string url)
    {
        var order = state.Seats.Where(s => !s.Removed).Select((s, i) => ($"seat:{s.Id}", i)).ToDictionary(s => s.Item1, s => s.i);
        var all = await repository.ListAsync(state.Id.Value);
        return new InvitationList([.. all
            .Where(i => !i.Part.StartsWith("seat:", StringComparison.Ordinal) || order.ContainsKey(i.Part))
            .OrderBy(i => order.GetValueOrDefault(i.Part, int.MaxValue))
            .Select(i => Shape(i, url))]);
    }

    /// <summary>Makes invitations where there are none yet, or in place of those there are.</summary>
    public async Task MakeAsync(RoundtableId roundtable, IEnumerable<string> parts, string? person, bool replace, string by)
    {
        var now = time.GetUtcNow();
        await Task.WhenAll(parts.Distinct().Select(part => repository.MakeAsync(
            roundtable.Value, part, person, replace, generation => links.HashOf(roundtable.Value, part, person, generation),
            new AuditEntry(now, by, "invitationMade", roundtable.Value, part))));
        if (replace)
        {
            sessions.AllChanged();
        }
    }

    /// <summary>Withdraws an invitation; false where there is none.</summary>
    public async Task<bool> WithdrawAsync(RoundtableId roundtable, string part, string? person, string by)
    {
        var withdrawn = await repository.WithdrawAsync(
            roundtable.Value, part, person, new AuditEntry(time.GetUtcNow(), by, "invitationWithdrawn", roundtable.Value, part));
        sessions.AllChanged();
        return withdrawn;
    }

    private static string By(Invitation invitation) => invitation.Person is { } person ? $"{invitation.Part}/{person}" : invitation.Part;

    private InvitationShape Shape(Invitation invitation, string url)
    {
        var link = Links.Join(url, links.Token(invitation));
        var (path, size) = QrCode.Path(link);
        return new InvitationShape(invitation.Part, invitation.Person, invitation.Generation, link, path, size, invitation.Redeemed);
    }
}
