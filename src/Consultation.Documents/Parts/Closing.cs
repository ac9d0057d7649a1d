namespace Consultation.Documents;

/// <summary>The last words of every document: what it is based on, with the hashes by which that can be checked.</summary>
internal static class Closing
{
    public static ClosingBlock Of(Source source, IReadOnlyList<string> notices)
    {
        var (record, words, own) = (source.Record, source.Words, MinutesWords.In(source.Words.Language));
        var code = ShortCode.Of(source.Identity);
        var address = source.Options.CheckAddress is { } page ? $"{page}#{code}" : null;
        var left = source.Options.LeftOut;
        return new ClosingBlock(
            words.About,
            [
                words.Basis(record.Roundtable, record.Number), .. Behind.Notices(source), .. notices,
                .. left.Count > 0 ? new[] { source.Forms.LeftOut(left) } : [],
            ],
            [
                new FactLine(own.CheckCode, code), .. source.Options.CheckAddress is { } at ? new[] { new FactLine(own.CheckAt, at) } : [],
                new FactLine(words.RecordHash, source.Identity), new FactLine(words.JournalHash, record.Hash),
            ])
        {
            Check = address is null ? null : new CheckCode(address, own.CheckPicture(address)),
        };
    }
}
