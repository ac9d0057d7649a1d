using System.Text.Json.Nodes;
using Consultation.Domain;

namespace Consultation.Simulation;

/// <summary>Commands as they should not be: by somebody else, in a wrong form, about what isn't there, at a wrong time.</summary>
internal static class Wrong
{
    private static readonly Role[] Others = [Role.Observer, Role.Display, Role.Rapporteur, Role.Facilitator, Role.Staff];

    /// <summary>Something wrong, made of something that makes sense.</summary>
    public static Sending Of(Room room, Sending right, Chance chance)
    {
        var (name, sending) = chance.Between(1, 10) switch
        {
            1 => ("by another role", right with { Who = new Who(chance.Of(Others), "somebody") }),
            2 or 3 => ("by another seat", right with { Who = room.Pick(room.Seats) is { } seat ? Who.At(seat.Id) : Who.Rapporteur }),
            4 => ("by a seat that isn't there", right with { Who = Who.At(SeatId.Of("nobody")) }),
            5 or 6 => ("at a wrong time", AtAnyTime(room, right)),
            _ => Changed(right, chance),
        };
        return sending with { Move = $"{name}: {right.Move}" };
    }

    /// <summary>A move that doesn't make sense now, where it can be made at all.</summary>
    private static Sending AtAnyTime(Room room, Sending right)
    {
        if (room.Stored is null || room.Chance.Pick(Moves.All) is not { } move)
        {
            return right;
        }

        try
        {
            return move.Make(room) is { } made ? right with { Who = made.Who, Json = System.Text.Encoding.UTF8.GetString(Domain.Json.DomainJson.Write(made.Command)) } : right;
        }
        catch (Exception e) when (e is NullReferenceException or InvalidOperationException or KeyNotFoundException)
        {
            // It rests on something that there isn't now.
            return right;
        }
    }

    private static (string, Sending) Changed(Sending right, Chance chance)
    {
        var json = JsonNode.Parse(right.Json)!.AsObject();
        var field = json.ElementAt(chance.Between(0, json.Count - 1)).Key;
        string name;
        switch (chance.Between(1, 6))
        {
            case 1:
                name = "a field too many";
                json["surprise"] = true;
                break;
            case 2:
                name = $"without {field}";
                json.Remove(field);
                break;
            case 3:
                name = $"null for {field}";
                json[field] = null;
                break;
            case 4:
                name = $"a number for {field}";
                json[field] = -7;
                break;
            case 5 when json[field] is JsonValue:
                name = $"an unknown {field}";
                json[field] = "nowhere";
                break;
            default:
                name = "a text too long";
                json["text"] = new JsonObject { ["en"] = new string('x', 20_001) };
                break;
        }

        return (name, right with { Json = json.ToJsonString() });
    }
}
