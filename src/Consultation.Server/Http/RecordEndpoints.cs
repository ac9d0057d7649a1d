using Consultation.Documents;
using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Server.Records;

namespace Consultation.Server.Http;

/// <summary>The record of a roundtable, and the documents made from it.</summary>
internal static class RecordEndpoints
{
    private const string Json = "application/json";
    private const string Pdf = "application/pdf";

    public static void MapRecords(this IEndpointRouteBuilder app)
    {
        var one = app.MapGroup("/api/roundtables/{id}").WithTags("Record");
        one.MapGet("/record", RecordAsync).WithSummary("The record, for the readership asked for.");
        one.MapGet("/documents", ListAsync).WithSummary("The documents that can be had.").Produces<DocumentList>();
        one.MapGet("/documents/{name}", DocumentAsync).WithSummary("A document, made from the record: KIND.LANGUAGE[.READERSHIP].pdf, a table, KIND[.LANGUAGE][.READERSHIP].csv or .xlsx, or record.json.");
    }

    private static async Task<IResult> RecordAsync(
        string id, string? readership, HttpContext context, ICallers callers, LiveSessions sessions, RecordSource records)
    {
        var (record, refusal) = await FindAsync(id, readership, context, callers, sessions, records);
        return refusal ?? TypedResults.Bytes(RecordJson.Write(record!), Json);
    }

    private static async Task<IResult> ListAsync(
        string id, string? readership, HttpContext context, ICallers callers, LiveSessions sessions, RecordSource records)
    {
        var found = await RoundtableEndpoints.FindAsync(id, null, context, callers, sessions);
        var (record, refusal) = await ReadAsync(found, readership, context, records);
        if (refusal is not null)
        {
            return refusal;
        }

        var markings = RecordReading.Writes(found.Actor!) ? found.Open!.Session.Snapshot.State!.Markings : [];
        var names = DocumentRenderer.Kinds.SelectMany(kind => DocumentRenderer.Languages(record!).Select(language => DocumentRenderer.FileName(record!, kind, language)));
        var tables = TableKinds.All.SelectMany(kind => TableKinds.Forms.Select(form => TableRenderer.FileName(record!, kind, record!.Roundtable.Authentic, form)));
        return TypedResults.Json(new DocumentList(record!.Number, [.. names, .. tables, "record.json"], [.. markings.Select(m => new ReadershipShape(m.Id, m.Name))]), Wire.Options);
    }

    private static async Task<IResult> DocumentAsync(
        string id, string name, string? readership, HttpContext context, ICallers callers, LiveSessions sessions, RecordSource records)
    {
        if (name == "record.json")
        {
            return await RecordAsync(id, readership, context, callers, sessions, records);
        }

        if (TableName.Parse(name) is { } table)
        {
            var (source, no) = await FindAsync(id, table.Readership, context, callers, sessions, records);
            return no ?? TableOf(source!, table, name);
        }

        if (DocumentName.Parse(name) is not { } document)
        {
            return Refusals.Problem(Refusal.Of("document.unknown", "name", name.Length <= 60 ? name : name[..60] + "…"));
        }

        var (record, refusal) = await FindAsync(id, document.Readership, context, callers, sessions, records);
        return refusal ?? (record!.Roundtable.Languages.Contains(document.Language) ? TypedResults.Bytes(
            DocumentRenderer.Render(record!, document.Kind, document.Language), Pdf, DocumentRenderer.FileName(record!, document.Kind, document.Language))
            : Refusals.Problem(Refusal.Of("document.unknown", "name", name)));
    }

    private static IResult TableOf(Record record, TableName table, string name)
    {
        var language = table.Language ?? record.Roundtable.Authentic;
        return record.Roundtable.Languages.Contains(language)
            ? TypedResults.Bytes(TableRenderer.Render(record, table.Kind, language, table.Form), table.Form.MediaType(), TableRenderer.FileName(record, table.Kind, language, table.Form))
            : Refusals.Problem(Refusal.Of("document.unknown", "name", name));
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
