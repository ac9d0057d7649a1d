using System.Text.Json;
using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Server.Records;
using Consultation.Storage;

namespace Consultation.Server.Templates;

/// <summary>What a new roundtable begins with beside its description: a template, or the roundtable before it in a series.</summary>
/// <param name="Template">The id of a template.</param>
/// <param name="Previous">The roundtable it follows.</param>
/// <param name="Series">The series, where the one before is of none.</param>
public sealed record Beginning(string? Template, string? Previous, string? Series)
{
    /// <summary>Whether it begins with nothing.</summary>
    public bool IsEmpty => this is { Template: null, Previous: null, Series: null };

    /// <summary>Takes it out of a request to create a roundtable; what is left is the request as any command comes.</summary>
    internal static Beginning TakeFrom(JsonElement request, out JsonElement rest, out Refusal? refusal)
    {
        (rest, refusal) = (request, null);
        if (request.ValueKind != JsonValueKind.Object)
        {
            return new Beginning(null, null, null);
        }

        var taken = new RequestFields(request, ["roundtable", "id", "as", "language", "command", "template", "previous", "series"]);
        var beginning = new Beginning(taken.Text("template"), taken.Text("previous"), taken.Text("series"));
        refusal = taken.Refusal ?? beginning.Wrong();
        if (refusal is null)
        {
            rest = JsonSerializer.SerializeToElement(request.EnumerateObject()
                .Where(f => f.Name is not ("template" or "previous" or "series")).ToDictionary(f => f.Name, f => f.Value));
        }

        return beginning;
    }

    private Refusal? Wrong() =>
        Template is not null && Previous is not null ? Refusal.OfField("command.malformed", "template", "or previous may be given, not both")
        : Template is { } template && Templates.Template.Find(template) is null
            ? Refusal.OfField("command.malformed", "template", $"must be one of {string.Join(", ", Templates.Template.All.Select(t => t.Id))}")
        : Previous is { } previous && !IdText.IsValid(previous) ? new Refusal("roundtable.unknown")
        : Series is not null && (Previous is null || !IdText.IsValid(Series)) ? Refusal.OfField("command.malformed", "series", "must be an id, with the roundtable before it")
        : null;
}

/// <summary>Makes the commands that follow a roundtable's creation, with the facts they need.</summary>
public sealed class Beginnings(LiveSessions sessions, PersonRepository people)
{
    /// <summary>The steps, or why there are none.</summary>
    internal async Task<(IReadOnlyList<Step> Steps, Refusal? Refusal)> OfAsync(Beginning beginning, CreateRoundtable created, Caller caller, Actor actor)
    {
        if (beginning.Template is { } template)
        {
            return ([.. Template.Find(template)!.CommandsFor(created).Select(c => new Step(actor, c, Facts.None))], null);
        }

        // People come with it: whoever only sits at a table takes nothing of it elsewhere.
        var previous = RoundtableId.Of(beginning.Previous!);
        if (!caller.At(previous).Any(g => RecordReading.Writes(g.Role)))
        {
            return ([], new Refusal(caller.WhyNot(previous)));
        }

        if (await SeriesRegister.OfAsync(sessions, previous, caller) is not { } left)
        {
            return ([], new Refusal("roundtable.unknown"));
        }

        var before = (await sessions.OpenAsync(previous)).Session.Snapshot.State!;
        if ((before.Series ?? (beginning.Series is { } named ? SeriesId.Of(named) : null)) is not { } series)
        {
            return ([], Refusal.OfField("command.malformed", "series", "must be named: the roundtable before is of none yet"));
        }

        var known = (await people.OfAsync(before.Seats.SelectMany(s => s.Persons.Keys).Select(p => p.Value))).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return ([.. NextOfSeries.CommandsFor(created, series, before, left, p => known.Contains(p.Value))
            .Select(c => new Step(actor, c, c is PlaceInSeries ? new Facts { Earlier = left } : Facts.None))], null);
    }
}
