namespace Consultation.Documents;

/// <summary>The last words of every document: what it is based on, with the hashes by which that can be checked.</summary>
internal static class Closing
{
    public static ClosingBlock Of(Source source, IReadOnlyList<string> notices)
    {
        var (record, words) = (source.Record, source.Words);
        var left = source.Options.LeftOut;
        return new ClosingBlock(
            words.About,
            [
                words.Basis(record.Roundtable, record.Number), .. Behind.Notices(source), .. notices,
                .. left.Count > 0 ? new[] { source.Forms.LeftOut(left) } : [],
            ],
            [new FactLine(words.RecordHash, source.Identity), new FactLine(words.JournalHash, record.Hash)]);
    }
}
