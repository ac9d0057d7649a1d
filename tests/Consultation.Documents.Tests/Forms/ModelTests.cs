using System.Text;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Tests;

namespace Consultation.Documents.Tests;

/// <summary>The text of a document before it has a form: keys, events, options, and its own JSON.</summary>
public class ModelTests
{
    private static readonly Lazy<PlayedMeeting> Meeting = new(Samples.Meeting);

    private static DocumentText Minutes(DocumentOptions? options = null) => DocumentRenderer.Compose(Meeting.Value.Record(), DocumentKind.Minutes, Language.En, options);

    private static IEnumerable<Block> All(IEnumerable<Block> blocks) => blocks.SelectMany(block => All(block.Within()).Prepend(block));

    [Fact]
    public void ParagraphsHaveTheKeyOfWhatTheyComeFromAndItsEvents()
    {
        var keys = Minutes().Blocks.Select(block => block.Source()).OfType<(string Key, Origin? Origin)>().ToList();
        Assert.Equal(["note.n", "note.ru", "point.a", "point.b", "comment.k"], keys.Select(entry => entry.Key));
        Assert.All(keys, entry => Assert.NotEmpty(entry.Origin!.Events));
        Assert.Equal(Meeting.Value.Record().Agenda[0].Notes[0].Events, keys[0].Origin!.Events);
    }

    [Fact]
    public void KeysAreUniqueAndTheSameInEveryLanguage()
    {
        foreach (var kind in DocumentRenderer.Kinds)
        {
            IEnumerable<string> Keys(Language language) => DocumentRenderer.Compose(Meeting.Value.Record(), kind, language).Blocks
                .Select(block => block is HeadingBlock heading ? heading.Key : block.Source()?.Key).OfType<string>();
            Assert.Equal(Keys(Language.En), Keys(Language.Ru));
            Assert.Equal(Keys(Language.En).Distinct(), Keys(Language.En));
        }
    }

    [Fact]
    public void NeighbouringEventsAreDrawnTogether()
    {
        string Words(Language language, params long[] events)
        {
            var record = Meeting.Value.Record();
            var note = record.Agenda[0].Notes[0] with { Events = [.. events] };
            record = record with { Agenda = [record.Agenda[0] with { Notes = [note] }] };
            return DocumentRenderer.Compose(record, DocumentKind.Minutes, language).Blocks.OfType<PassageBlock>().First().Origin?.Words ?? "";
        }

        Assert.Equal("From the record: events 3–5, 7, 9–10", Words(Language.En, 10, 3, 4, 5, 4, 7, 9));
        Assert.Equal("По записи: событие 3", Words(Language.Ru, 3));
        Assert.Equal("", Words(Language.Kk));
    }

    [Fact]
    public void WhatIsInAnotherLanguageSaysSoRunByRun()
    {
        var note = Minutes().Blocks.OfType<PassageBlock>().Single(passage => passage.Key == "note.ru");
        var runs = Assert.IsType<ParagraphBlock>(Assert.Single(note.Body)).Words;
        Assert.Equal([new Run("(U) "), new Run("Заметка по-русски.") { Language = Language.Ru }, new Run(" (in Russian)")], runs);
    }

    [Theory]
    [InlineData("notes", "Then the text was read.")]
    [InlineData("speakers", "Speakers: OSCE Center.")]
    [InlineData("times", "Arrived")]
    [InlineData("times", "Speaking times")]
    [InlineData("figures", "6 agree ·")]
    [InlineData("ballots", "Object: Ministry 5.")]
    [InlineData("annexes", "Send the law")]
    [InlineData("comments", "END COMMENT")]
    public void WhatIsLeftOutIsNotThereAndTheDocumentSaysSo(string part, string words)
    {
        static string Flat(DocumentText text) => Encoding.UTF8.GetString(DocumentTextJson.Write(text));
        var (whole, less) = (Flat(Minutes()), Flat(Minutes(DocumentOptions.Without(part))));
        Assert.Contains(words, whole, StringComparison.Ordinal);
        Assert.DoesNotContain(words, less, StringComparison.Ordinal);
        Assert.Contains("Left out of this document: ", less, StringComparison.Ordinal);
        Assert.DoesNotContain("Left out", whole, StringComparison.Ordinal);
    }

    [Fact]
    public void TheOthersStayAndKeepTheirNumbers()
    {
        var less = Minutes(DocumentOptions.Without("notes,comments"));
        Assert.Equal(["point.a", "point.b"], less.Blocks.Select(block => block.Source()?.Key).OfType<string>());
        Assert.Equal([3, 4], less.Blocks.OfType<DecisionBlock>().Select(decision => decision.Number));
    }

    [Fact]
    public void TheAgreedPositionsWithoutAnnexesReferToNone()
    {
        var less = DocumentRenderer.Compose(Meeting.Value.Record(), DocumentKind.AgreedPositions, Language.En, DocumentOptions.Without("annexes"));
        Assert.DoesNotContain("annex", Encoding.UTF8.GetString(DocumentTextJson.Write(less with { Blocks = [.. less.Blocks.SkipLast(1)] })), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void APartThatThereIsNotCannotBeLeftOut()
    {
        Assert.Null(DocumentOptions.Without("notes,weather"));
        Assert.Equal(DocumentOptions.Everything, DocumentOptions.Without(null));
        Assert.Equal(DocumentOptions.Names, DocumentOptions.Without(string.Join(',', DocumentOptions.Names))!.LeftOut);
    }

    [Fact]
    public void ItsJsonGivesTheTextBackAndFollowsItsSchema()
    {
        var schema = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "document.schema.json"));
        DocumentText[] texts =
        [
            Samples.WithEverything(),
            .. from kind in DocumentRenderer.Kinds from language in Languages.All select DocumentRenderer.Compose(Planted.Everything().Record(), kind, language),
        ];
        foreach (var text in texts)
        {
            var bytes = DocumentTextJson.Write(text);
            Assert.Equal(text, DocumentTextJson.Read(bytes));
            Assert.Empty(SchemaCheck.Problems(schema, bytes));
        }
    }

    [Fact]
    public void TheSchemaKnowsEveryBlockAndShapeAndRefusesWhatItDoesNot()
    {
        var schema = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "document.schema.json"));
        using var json = JsonDocument.Parse(schema);
        foreach (var (type, name) in new[] { (typeof(Block), "block"), (typeof(Shape), "shape") })
        {
            var named = type.GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonDerivedTypeAttribute), false)
                .Cast<System.Text.Json.Serialization.JsonDerivedTypeAttribute>().Select(derived => (string)derived.TypeDiscriminator!).Order();
            Assert.Equal(named, json.RootElement.GetProperty("$defs").GetProperty(name).GetProperty("oneOf").EnumerateArray().Select(choice => choice.GetProperty("$ref").GetString()!.Split('/')[^1]).Order());
        }

        Assert.NotEmpty(SchemaCheck.Problems(schema, Encoding.UTF8.GetBytes("""{"format":"consultation-document/2","blocks":[{"block":"poem"}]}""")));
    }

    [Fact]
    public void AnotherFormatIsRefused() =>
        Assert.Throws<JsonException>(() => DocumentTextJson.Read(DocumentTextJson.Write(Minutes() with { Format = "consultation-document/2" })));

    [Fact]
    public void EveryTextOfADocumentIsInEveryForm()
    {
        var text = Samples.WithEverything();
        Assert.Equal(15, All(text.Blocks).Select(block => block.GetType()).Distinct().Count());
        foreach (var (form, words) in Read.Forms(text))
        {
            // Pages part words at their lines' ends.
            static string Plainly(string words) => string.Concat(words.Where(letter => !char.IsWhiteSpace(letter) && letter != '-')).ToUpperInvariant();
            var plain = Plainly(words);
            foreach (var said in All(text.Blocks).SelectMany(Said))
            {
                Assert.True(plain.Contains(Plainly(said), StringComparison.Ordinal), $"{form}: {said}");
            }
        }
    }

    private static IEnumerable<string> Said(Block block) => block switch
    {
        HeadingBlock heading => [heading.Words.Words()],
        DecisionBlock decision => [decision.Label],
        ParagraphBlock paragraph => paragraph.Words.Words().Split('\n'),
        RemarkBlock remark => [remark.Words.Words()],
        CommentBlock comment => [comment.Begin, comment.End, $"({comment.Portion})"],
        NoteBlock note => [note.Label],
        ListBlock list => list.Entries.Select(entry => entry.Label).Where(label => label != ListEntry.Dash),
        TableBlock table => table.Columns.Select(column => column.Head).Concat(table.Rows.SelectMany(row => row.Cells.SelectMany(cell => cell.Lines.Select(line => line.Words.Words()))))
            .Append(table.Caption ?? ""),
        FactsBlock facts => facts.Lines.SelectMany(line => new[] { line.Name, line.Words }),
        FigureBlock figure => [figure.Caption],
        SignaturesBlock signatures => signatures.Lines.SelectMany(line => new[] { line.Title, line.Name ?? "" }),
        ClosingBlock closing => [closing.Label, .. closing.Remarks, .. closing.Digests.Select(digest => digest.Words)],
        _ => [],
    };
}
