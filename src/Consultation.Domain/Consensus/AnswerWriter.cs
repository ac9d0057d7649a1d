using System.Text.Json;

namespace Consultation.Domain.Consensus;

/// <summary>Writes what became of a case; Consensus.md, "Cases and answers".</summary>
internal static class AnswerWriter
{
    public static void WriteOutcome(Utf8JsonWriter json, string id, Outcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("grade"u8, Words<Grade>.Of(outcome.Grade));
        json.WriteBoolean("adopted"u8, outcome.Adopted);
        json.WriteNumber("support"u8, outcome.Support);
        json.WriteNumber("positions"u8, outcome.Positions);
        WriteTally(json, "count"u8, outcome.Count);
        WriteTally(json, "weight"u8, outcome.Weight);
        json.WriteNumber("silent"u8, outcome.Silent);
        json.WriteNumber("takingPart"u8, outcome.TakingPart);
        json.WriteNumber("present"u8, outcome.Present);
        json.WriteNumber("roll"u8, outcome.Roll);
        WriteList(json, "missingSectors"u8, outcome.MissingSectors);
        WriteList(json, "uncarriedSectors"u8, outcome.UncarriedSectors);
        json.WriteEndObject();
    }

    public static void WriteRefusal(Utf8JsonWriter json, string? id, int index, List<Problem> problems)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        if (id is null)
            json.WriteNumber("index"u8, index);
        json.WriteStartArray("refused"u8);
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("field"u8, problem.Field);
            json.WriteString("reason"u8, problem.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTally(Utf8JsonWriter json, ReadOnlySpan<byte> name, Tally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("agree"u8, tally.Agree);
        json.WriteNumber("agreeWithReservation"u8, tally.AgreeWithReservation);
        json.WriteNumber("standAside"u8, tally.StandAside);
        json.WriteNumber("object"u8, tally.Object);
        json.WriteNumber("abstain"u8, tally.Abstain);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, ReadOnlySpan<byte> name, ValueList<string> list)
    {
        json.WriteStartArray(name);
        foreach (var item in list)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
