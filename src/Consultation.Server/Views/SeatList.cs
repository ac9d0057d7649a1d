using System.Security.Cryptography;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Json;

namespace Consultation.Server.Views;

/// <summary>The seats at the table, for everyone who has a part in it: no page's view holds them all.</summary>
internal sealed record SeatList(RawJson Json, string Tag)
{
    /// <summary>The seats of a roundtable, with a tag that changes when they do.</summary>
    public static SeatList Of(Roundtable r)
    {
        var json = RawJson.Write(writer => JsonSerializer.Serialize(writer, new
        {
            seats = r.Seats.Where(s => !s.Removed).Select(s => new { id = s.Id, name = s.Name, sector = s.Sector, votes = s.Votes, weight = s.Weight }),
            sectors = r.Sectors.Select(s => new { id = s.Id, name = s.Name, essential = s.Essential }),
        }, DomainJson.Options));
        return new SeatList(json, $"\"{Convert.ToHexStringLower(SHA256.HashData(json.Utf8.Span))[..16]}\"");
    }
}
