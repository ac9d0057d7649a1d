using System.Text.Json;
using Consultation.Storage;

namespace Consultation.Simulation;

internal sealed partial class Ledger
{
    public string? LowestMarking { get; private set; }

    /// <summary>The seats that have given their vote to another, with that one.</summary>
    public Dictionary<string, string> Proxies { get; } = [];

    private void Read(JournalRow row, JsonElement body)
    {
        switch (row.Type)
        {
            case "roundtableCreated" or "roundtableDescribed":
                Roll = body.Text("roll");
                break;
            case "defaultRuleSet":
                DefaultRule = body.Rule();
                break;
            case "markingsSet":
                LowestMarking = body.List("markings").First().Text("id");
                break;
            case "sectorAdded" or "sectorChanged":
                Sectors[body.Text("sector")] = body.Flag("essential");
                break;
            case "sectorRemoved":
                Sectors.Remove(body.Text("sector"));
                break;
            default:
                if (!ReadMinutes(row, body) && !ReadSeat(row.Type, body) && !ReadPaper(row.Type, body) && !ReadFloor(row, body) && !ReadPoint(row, body) && !ReadSilence(row, body) && !ReadAction(row.Type, body))
                {
                    ReadVote(row, body);
                }

                break;
        }
    }

    private bool ReadSeat(string type, JsonElement body)
    {
        switch (type)
        {
            case "seatAdded":
                Seats.Add(body.Text("seat"), new PlainSeat { Sector = body.Text("sector"), Votes = body.Flag("votes"), Weight = body.Number("weight") });
                return true;
            case "seatChanged":
                var seat = Seats[body.Text("seat")];
                (seat.Sector, seat.Votes, seat.Weight) = (body.Text("sector"), body.Flag("votes"), body.Number("weight"));
                return true;
            case "seatRemoved":
                (Seats[body.Text("seat")].Removed, Seats[body.Text("seat")].Present) = (true, false);
                Seats[body.Text("seat")].OutOf.Clear();
                Proxies.Remove(body.Text("seat"));
                foreach (var request in Waiting.Where(w => w.Value.Seat == body.Text("seat")).Select(w => w.Key).ToList())
                {
                    Waiting.Remove(request);
                }

                return true;
            case "seatArrived":
                var arrived = Seats[body.Text("seat")];
                (arrived.Present, arrived.Arrived, arrived.OnSite) = (true, true, body.Text("mode") == "onSite");
                return true;
            case "seatLeft":
                Seats[body.Text("seat")].Present = false;
                return true;
            case "seatSteppedOut":
                Broken.Unless(Seats[body.Text("seat")].Present, "whoever steps out was there", $"{body}");
                Seats[body.Text("seat")].OutOf.Add(body.MaybeText("point") ?? "");
                return true;
            case "seatSteppedIn":
                Broken.Unless(Seats[body.Text("seat")].OutOf.Count > 0, "whoever steps in was out", $"{body}");
                Seats[body.Text("seat")].OutOf.Clear();
                return true;
            case "proxyGiven":
                Give(body.Text("from"), body.Text("to"));
                return true;
            case "proxyWithdrawn":
                Broken.Unless(Proxies.Remove(body.Text("from")), "only a proxy that was given is withdrawn", $"{body}");
                return true;
            default:
                return false;
        }
    }

    private void Give(string from, string to)
    {
        Broken.Unless(
            from != to && !Proxies.ContainsKey(to) && !Proxies.ContainsValue(from), "proxies aren't handed on", $"{from} gave its own to {to}");
        Proxies[from] = to;
        Broken.Unless(Proxies.Values.Count(holder => holder == to) <= 2, "a seat holds two proxies at most", $"{to} holds {string.Join(", ", Proxies)}");
    }
}
