using System.Text.Json;
using Consultation.Storage;

namespace Consultation.Simulation;

internal sealed partial class Ledger
{
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
            case "sectorAdded" or "sectorChanged":
                Sectors[body.Text("sector")] = body.Flag("essential");
                break;
            case "sectorRemoved":
                Sectors.Remove(body.Text("sector"));
                break;
            default:
                if (!ReadSeat(row.Type, body) && !ReadPoint(row.Type, body))
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
            case "seatRemoved" when Seats[body.Text("seat")] is { Arrived: true } removed:
                (removed.Removed, removed.Present) = (true, false);
                return true;
            case "seatRemoved":
                Seats.Remove(body.Text("seat"));
                return true;
            case "seatArrived":
                (Seats[body.Text("seat")].Present, Seats[body.Text("seat")].Arrived) = (true, true);
                return true;
            case "seatLeft":
                Seats[body.Text("seat")].Present = false;
                return true;
            default:
                return false;
        }
    }
}
