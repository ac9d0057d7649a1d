using Consultation.Documents;
using Consultation.Domain;
using Consultation.Server.Http;
using Consultation.Server.Records;

namespace Consultation.Server.Check;

/// <summary>
/// What anyone is told of a document that they hold or know the code of. Of what wasn't published to everyone that is no
/// more than its file says of itself: not the roundtable's title, nor for whom or when it was published.
/// </summary>
internal static class Checked
{
    /// <summary>The answer: where several publications hold it, by one that isn't superseded, is public, and is the last.</summary>
    public static CheckAnswer Of(IEnumerable<(Roundtable State, Publication Publication, string? Name)> found)
    {
        var best = found.OrderBy(f => f.Publication.SupersededBy is not null).ThenBy(f => !IsPublic(f.Publication)).ThenByDescending(f => f.Publication.Time)
            .Select(f => (f.State, f.Publication, f.Name)).FirstOrDefault();
        return best.State is null ? new CheckAnswer(CheckResult.Unknown)
            : new CheckAnswer(
                best.Publication.SupersededBy is null ? CheckResult.Genuine : CheckResult.Superseded,
                Document(best.Name, best.Publication.Version) with { Public = IsPublic(best.Publication) ? Public(best.State, best.Publication, ofRecord: best.Name is null or DocumentBundle.RecordName) : null });
    }

    private static CheckedDocument Document(string? file, int version) =>
        file is null ? new CheckedDocument("record", null, null, version)
        : DocumentName.Parse(file) is { } name ? new CheckedDocument(name.Kind.Name(), name.Language, Path.GetExtension(file)[1..], version)
        : new CheckedDocument(file.Split('.')[0], null, Path.GetExtension(file).TrimStart('.'), version);

    private static CheckedPublication Public(Roundtable state, Publication publication, bool ofRecord)
    {
        var by = publication.SupersededBy is { } number && state.Minutes.Publications[number - 1] is var later && IsPublic(later) ? later : null;
        return new CheckedPublication(
            state.Description.Title, state.Description.Authentic, state.Description.TimeZone, publication.Time,
            state.CorrigendaForEveryone().Count(c => c.Event > publication.Event), state.Minutes.Versions[publication.Version - 1].Approval?.Symbol,
            by is null ? null : new SupersedingPublication(by.Version, by.Time),
            ofRecord ? [.. DocumentRenderer.Kinds.Intersect(publication.Files.Select(f => DocumentName.Parse(f.Name)?.Kind).OfType<DocumentKind>()).Select(kind => kind.Name())] : null);
    }

    private static bool IsPublic(Publication publication) => publication.Readership == Readership.PublicName;
}
