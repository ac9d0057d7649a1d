using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Access;

namespace Consultation.TestHost;

/// <summary>
/// Believes what a request says of itself, in the header <c>X-Test-Caller</c>: an id, and after <c>=</c> the parts with
/// commas between, each <c>ROLE@ROUNDTABLE</c>, <c>seat:SEAT@ROUNDTABLE</c>, or a role at the server (<c>staff</c>). Only in this host.
/// </summary>
public sealed class TestCallers : ICallers
{
    /// <summary>The header.</summary>
    public const string Header = "X-Test-Caller";

    /// <inheritdoc/>
    public Caller? Find(HttpContext context)
    {
        var text = context.Request.Headers[Header].ToString();
        if (text.Length == 0)
        {
            return null;
        }

        var (id, parts) = text.Split('=', 2) is [var name, var rest] ? (name, rest) : (text, "");
        return new Caller(id, [.. parts.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Grant)]);
    }

    private static Grant Grant(string text)
    {
        var (role, roundtable) = text.Split('@', 2) is [var first, var second] ? (first, RoundtableId.Of(second)) : (text, (RoundtableId?)null);
        return role.StartsWith("seat:", StringComparison.Ordinal)
            ? new Grant(Role.Participant, roundtable, SeatId.Of(role[5..]))
            : Words<Role>.TryRead(role, out var known)
                ? new Grant(known, roundtable)
                : throw new InvalidOperationException($"There is no role “{role}”.");
    }
}
