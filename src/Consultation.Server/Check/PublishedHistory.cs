using Consultation.Domain;
using Consultation.Domain.Json;

namespace Consultation.Server.Check;

/// <summary>What a journal tells of publications, event by event; everything else it passes over.</summary>
internal sealed class PublishedHistory
{
    private readonly List<Held> _publications = [];

    /// <summary>A publication as its event has it.</summary>
    internal sealed record Held(string Roundtable, MinutesPublished Published, DateTimeOffset Time, long Number)
    {
        /// <summary>The later publication; 0 where one supersedes it that isn't known.</summary>
        public int? SupersededBy { get; set; }

        /// <summary>How many corrigenda came after it.</summary>
        public int Corrigenda { get; set; }
    }

    /// <summary>Takes an event in.</summary>
    /// <exception cref="System.Text.Json.JsonException">It can't be read.</exception>
    public void Take(string roundtable, long number, DateTimeOffset time, string type, string body)
    {
        if (type is not ("minutesPublished" or "publicationSuperseded" or "corrigendumIssued"))
        {
            return;
        }

        switch (DomainJson.ReadEvent(type, body))
        {
            case MinutesPublished published:
                _publications.Add(new Held(roundtable, published, time, number));
                break;
            case PublicationSuperseded superseded:
                Supersede(roundtable, superseded.Publication, superseded.By);
                break;
            default:
                Correct(roundtable, number);
                break;
        }
    }

    /// <summary>Notes that a publication is superseded.</summary>
    public void Supersede(string roundtable, int publication, int? by)
    {
        foreach (var held in _publications.Where(p => p.Roundtable == roundtable && p.Published.Publication == publication))
        {
            held.SupersededBy = by ?? 0;
        }
    }

    /// <summary>Notes a corrigendum to what was published before it.</summary>
    public void Correct(string roundtable, long number)
    {
        foreach (var held in _publications.Where(p => p.Roundtable == roundtable && p.Number < number))
        {
            held.Corrigenda++;
        }
    }

    /// <summary>What is known of a file, in a line; null where it wasn't published.</summary>
    public string? Find(string sha256)
    {
        var found = _publications.SelectMany(p => p.Published.Files.Where(f => f.Sha256 == sha256).Select(f => (Held: p, File: f)))
            .OrderBy(f => f.Held.SupersededBy is not null).ThenByDescending(f => f.Held.Number).FirstOrDefault();
        if (found.Held is not { } held)
        {
            return null;
        }

        var by = _publications.FirstOrDefault(p => p.Roundtable == held.Roundtable && p.Published.Publication == held.SupersededBy);
        return string.Join(", ", new[]
        {
            $"{(held.SupersededBy is null ? "genuine" : "superseded")}: {found.File.Name} of the roundtable {held.Roundtable}",
            FormattableString.Invariant($"version {held.Published.Version}"),
            held.Published.Readership is { } readership ? $"for the readership {readership}" : "for those who may read everything",
            FormattableString.Invariant($"published {held.Time:yyyy-MM-ddTHH:mm:ssZ} by event {held.Number}"),
            by is not null ? FormattableString.Invariant($"superseded by version {by.Published.Version}, published {by.Time:yyyy-MM-ddTHH:mm:ssZ} by event {by.Number}")
                : held.SupersededBy is not null ? "superseded by a publication that isn't for this readership" : "",
            held.Corrigenda > 0 ? FormattableString.Invariant($"corrigenda issued since: {held.Corrigenda}") : "",
        }.Where(part => part.Length > 0));
    }
}
