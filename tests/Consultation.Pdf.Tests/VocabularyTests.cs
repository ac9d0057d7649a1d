namespace Consultation.Pdf.Tests;

public sealed class VocabularyTests
{
    private const string Dash = " — ";

    private static readonly string[] QuestPdf = Lines("questpdf.txt");
    private static readonly string[] OursAlone = Lines("ours-alone.txt");

    [Fact]
    public void EachPublicMemberIsQuestPdfsOrHasAReasonOfItsOwn()
    {
        // QuestPDF's own may go on with arguments that the compiler fills in.
        var known = QuestPdf.Select(l => l.Replace(", …", "", StringComparison.Ordinal)).Concat(OursAlone.Select(l => l.Split(Dash)[0])).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], Vocabulary.Signatures().Where(s => !known.Contains(s)));
    }

    [Fact]
    public void WhatIsOursAloneIsThereWithItsReason()
    {
        Assert.All(OursAlone, line => Assert.True(line.Split(Dash) is [_, { Length: > 10 }], line));
        var have = Vocabulary.Signatures().ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], OursAlone.Select(l => l.Split(Dash)[0]).Where(s => !have.Contains(s)));
        Assert.Empty(OursAlone.Select(l => l.Split(Dash)[0]).Intersect(QuestPdf));
    }

    /// <summary>The package can't be restored everywhere, so that compiling against it is no test; that its members suffice is one.</summary>
    [Fact]
    public void TheDocumentsUseOnlyWhatQuestPdfHasOrItsCompanionFileSupplies()
    {
        var used = Vocabulary.UsedBy(typeof(Consultation.Documents.DocumentRenderer).Assembly);
        Assert.Contains("IContainer.Column(Action<ColumnDescriptor> handler): void", used);
        var companion = System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vocabulary", "KeepingExtensions.cs"));
        var known = QuestPdf.Select(l => l.Replace(", …", "", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], used.Where(s => !known.Contains(s) && !companion.Contains($" {s.Split('(')[0].Split('.')[^1]}(this ", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheListsAreInOrderAndSayNothingTwice()
    {
        Assert.Equal(QuestPdf.Distinct().Order(StringComparer.Ordinal), QuestPdf);
        Assert.Equal(OursAlone.Distinct().Order(StringComparer.Ordinal), OursAlone);
    }

    private static string[] Lines(string name) =>
        [.. System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vocabulary", name)).Where(l => l.Length > 0 && !l.StartsWith('#'))];
}
