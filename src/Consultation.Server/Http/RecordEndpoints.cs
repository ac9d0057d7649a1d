using System.Globalization;
using Consultation.Documents;
using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Server.Minutes;
using Consultation.Server.Papers;
using Consultation.Server.Records;
using Microsoft.Net.Http.Headers;

namespace Consultation.Server.Http;

/// <summary>The record of a roundtable, and the documents made from it.</summary>
internal static class RecordEndpoints
{
    private const string Json = "application/json";
    private const string Zip = "application/zip";

    public static void MapRecords(this IEndpointRouteBuilder app)
    {
        var one = app.MapGroup("/api/roundtables/{id}").WithTags("Record");
        one.MapGet("/record", RecordAsync).WithSummary("The record, for the readership asked for.");
        one.MapGet("/documents", ListAsync).WithSummary("The documents that can be had.").Produces<DocumentList>();
        one.MapGet("/documents/{name}", DocumentAsync).WithSummary("Made from the record: a document, KIND.LANGUAGE[.READERSHIP].pdf, .docx, .html, .md or .json, without what is named in without (notes, speakers, times, figures, ballots, annexes, comments); a table, KIND[.LANGUAGE][.READERSHIP].csv or .xlsx; record.json; or all of it, all[.READERSHIP].zip. With publication (a number from 1), the file of that name as it was published. With version (a number from 1), the minutes as that version says them, minutes.LANGUAGE.FORM, for those who may read it.");
    }

    private static async Task<IResult> RecordAsync(
        string id, string? readership, HttpContext context, ICallers callers, LiveSessions sessions, RecordSource records)
    {
        var (record, refusal) = await FindAsync(id, readership, context, callers, sessions, records);
        return refusal ?? TypedResults.Bytes(RecordJson.Write(record!), Json);
    }

    private static async Task<IResult> ListAsync(
        string id, string? readership, HttpContext context, ICallers callers, LiveSessions sessions, RecordSource records, DocumentMaker maker,
        MadeDocuments made, Links links)
    {
        var found = await RoundtableEndpoints.FindAsync(id, null, context, callers, sessions);
        var (record, refusal) = await ReadAsync(found, readership, context, records);
        if (refusal is not null)
        {
            return refusal;
        }

        // After a restart, or once they were asked for so long ago that others took their place.
        var roundtable = found.Open!.Session.Id;
        if (record!.Roundtable.Closed is not null && (readership is null or Readership.PublicName) && maker.Progress(roundtable) is null
            && !made.Has(RecordJson.IdentityOf(record), DocumentKind.Minutes, record.Roundtable.Authentic, DocumentForm.Pdf, links.Documents))
        {
            maker.Want(roundtable);
        }

        var markings = RecordReading.Writes(found.Actor!) ? found.Open!.Session.Snapshot.State!.Markings : [];
        var names = from kind in DocumentRenderer.Kinds
                    from language in DocumentRenderer.Languages(record!)
                    from form in DocumentForms.All
                    select DocumentRenderer.FileName(record!, kind, language, form);
        var tables = TableKinds.All.SelectMany(kind => TableKinds.Forms.Select(form => TableRenderer.FileName(record!, kind, record!.Roundtable.Authentic, form)));
        return TypedResults.Json(
            new DocumentList(
                record!.Number, [.. names, .. tables, DocumentBundle.RecordName, DocumentBundle.FileName(record)], [.. markings.Select(m => new ReadershipShape(m.Id, m.Name))],
                maker.Progress(roundtable), record.Minutes is { ChangedSince: true } minutes ? minutes.Approved : null),
            Wire.Options);
    }

    private static async Task<IResult> DocumentAsync(
        string id, string name, string? readership, string? without, string? publication, string? version, HttpContext context, ICallers callers, LiveSessions sessions, RecordSource records,
        PaperFiles files, Links links, MadeDocuments made, EarlierRecords earlier)
    {
        if (publication is not null)
        {
            return await PublishedAsync(id, name, publication, context, callers, sessions, files);
        }

        if (version is not null)
        {
            return await OfVersionAsync(id, name, version, context, callers, sessions, earlier, links, made);
        }

        if (name == DocumentBundle.RecordName)
        {
            return await RecordAsync(id, readership, context, callers, sessions, records);
        }

        var (table, document, bundle) = (TableName.Parse(name), DocumentName.Parse(name), BundleName.Parse(name));
        if ((table is null && document is null && bundle is null) || DocumentOptions.Without(without) is not { } options)
        {
            return Unknown(table is null && document is null && bundle is null ? name : without!);
        }

        options = options with { CheckAddress = links.Check };
        var (record, refusal) = await FindAsync(id, table?.Readership ?? document?.Readership ?? bundle?.Readership, context, callers, sessions, records);
        return refusal ?? (table is not null ? TableOf(record!, table, name)
            : document is not null ? DocumentOf(record!, document, options, name, made)
            : TypedResults.Bytes(DocumentBundle.Write(record!, options), Zip, DocumentBundle.FileName(record!)));
    }

    /// <summary>A file as it was published: those who write the record have any, others those for the public.</summary>
    private static async Task<IResult> PublishedAsync(
        string id, string name, string publication, HttpContext context, ICallers callers, LiveSessions sessions, PaperFiles files)
    {
        var found = await RoundtableEndpoints.FindAsync(id, null, context, callers, sessions);
        if (found.Open is not { } open)
        {
            return found.Refusal!;
        }

        var asked = open.Session.Snapshot.State!.Minutes.Publications.Find(p => p.Number.ToString(CultureInfo.InvariantCulture) == publication);
        if (asked is null || (asked.Readership != Readership.PublicName && !RecordReading.Writes(found.Actor!))
            || asked.Files.FirstOrDefault(f => f.Name == name) is not { } file || await files.OpenAsync(open.Session.Id, file, context.RequestAborted) is not { } content)
        {
            return Unknown(name);
        }

        context.Response.Headers.CacheControl = "private, no-cache";
        return TypedResults.Stream(
            content, (DocumentName.Parse(name)?.Form)?.MediaType(), name, asked.Time, new EntityTagHeaderValue($"\"{file.Sha256}\""), enableRangeProcessing: true);
    }

    /// <summary>The minutes as a version says them, as far as the caller may read that version; the reporter's comments are for those who write the record.</summary>
    private static async Task<IResult> OfVersionAsync(
        string id, string name, string version, HttpContext context, ICallers callers, LiveSessions sessions, EarlierRecords earlier, Links links, MadeDocuments made)
    {
        var found = await RoundtableEndpoints.FindAsync(id, null, context, callers, sessions);
        if (found.Open?.Session.Snapshot.State is not { } state)
        {
            return found.Refusal!;
        }

        // A version is with the seats; observers read what is published.
        if (found.Actor!.Role != Role.Participant && !RecordReading.Writes(found.Actor))
        {
            return Refusals.Problem("access.notYourRole");
        }

        if (DocumentName.Parse(name) is not { Kind: DocumentKind.Minutes, Readership: null } document || MinutesEndpoints.Named(state, version) is not { } known
            || !MinutesEndpoints.MayRead(found.Actor, state, known, out var readership) || await earlier.AtAsync(state.Id, known.Event, readership) is not { } record)
        {
            return Unknown(name);
        }

        record = RecordReading.Writes(found.Actor) ? record
            : record with { Comments = [], Agenda = [.. record.Agenda.Select(item => item with { Comments = [] })] };
        return DocumentOf(record, document, links.Documents, name, made);
    }

    private static IResult Unknown(string name) => Refusals.Problem(Refusal.Of("document.unknown", "name", name.Length <= 60 ? name : name[..60] + "…"));

    private static IResult DocumentOf(Record record, DocumentName document, DocumentOptions options, string name, MadeDocuments made) =>
        record.Roundtable.Languages.Contains(document.Language)
            ? TypedResults.Bytes(
                made.Get(record, RecordJson.IdentityOf(record), document.Kind, document.Language, document.Form, options), document.Form.MediaType(),
                DocumentRenderer.FileName(record, document.Kind, document.Language, document.Form))
            : Unknown(name);

    private static IResult TableOf(Record record, TableName table, string name)
    {
        var language = table.Language ?? record.Roundtable.Authentic;
        return record.Roundtable.Languages.Contains(language)
            ? TypedResults.Bytes(TableRenderer.Render(record, table.Kind, language, table.Form), table.Form.MediaType(), TableRenderer.FileName(record, table.Kind, language, table.Form))
            : Unknown(name);
    }

    private static async Task<(Record? Record, IResult? Refusal)> FindAsync(
        string id, string? readership, HttpContext context, ICallers callers, LiveSessions sessions, RecordSource records) =>
        await ReadAsync(await RoundtableEndpoints.FindAsync(id, null, context, callers, sessions), readership, context, records);

    private static async Task<(Record? Record, IResult? Refusal)> ReadAsync(
        RoundtableEndpoints.Found found, string? readership, HttpContext context, RecordSource records)
    {
        if (found.Open is not { } open)
        {
            return (null, found.Refusal);
        }

        var snapshot = open.Session.Snapshot;
        var (allowed, refusal) = RecordReading.Of(found.Actor!, readership, snapshot.State!);
        return refusal is not null
            ? (null, Refusals.Problem(refusal))
            : (await records.BuildAsync(snapshot, allowed!, context.RequestAborted), null);
    }
}
