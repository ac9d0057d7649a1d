using System.Text;
using System.Text.Json;
using Consultation.Domain.Json;

namespace Consultation.Domain.Tests.Json;

public sealed class CommandReaderTests
{
    [Theory]
    [InlineData("""{"do":"removeSeat","seat":"a"}""")]
    [InlineData("""{"seat":"a","do":"removeSeat"}""")]
    [InlineData("""{"seat":"\u0061","d\u006f":"remove\u0053eat"}""")]
    public void DoMayStandAnywhere(string json) => Assert.Equal(new RemoveSeat(new SeatId("a")), Read(json));

    [Theory]
    [InlineData("""{"do":"openVote","points":["p"],"round":"r","secrecy":"open"}""", "results", "hidden")]
    [InlineData("""{"do":"addSeat","seat":"s","name":{"en":"S"},"sector":"g"}""", "weight", "1")]
    [InlineData("""{"do":"stateSense","point":"p","sense":"agreed"}""", "seconds", "60")]
    public void WhatIsLeftOutTakesItsDefault(string json, string field, string value) =>
        Assert.Equal(value, JsonSerializer.SerializeToElement(Read(json), DomainJson.Options).GetProperty(field).ToString());

    [Theory]
    [InlineData("a number", "1", "command")]
    [InlineData("a list", "[]", "command")]
    [InlineData("nothing", "null", "command")]
    [InlineData("no do", "{}", "do")]
    [InlineData("a do that is no text", """{"do":1}""", "do")]
    [InlineData("a do that is null", """{"do":null}""", "do")]
    [InlineData("a do that is half a character", """{"do":"\ud800"}""", "do")]
    [InlineData("do in another case", """{"Do":"openFloor"}""", "do")]
    [InlineData("do twice", """{"do":"openFloor","do":"openFloor"}""", "do")]
    [InlineData("a field twice", """{"do":"removeSeat","seat":"a","seat":"a"}""", "seat")]
    [InlineData("a field twice within", """{"do":"setMarkings","markings":[{"id":"u","id":"u","name":{"en":"U"},"portion":"U"}],"default":"u"}""", "markings[0].id")]
    [InlineData("a field missing", """{"do":"removeSeat"}""", "seat")]
    [InlineData("several missing", """{"do":"addSeat","seat":"a"}""", "name sector")]
    [InlineData("a field missing within", """{"do":"setMarkings","markings":[{"id":"u","name":{"en":"U"}}],"default":"u"}""", "markings[0].portion")]
    [InlineData("null", """{"do":"removeSeat","seat":null}""", "seat")]
    [InlineData("null for a list", """{"do":"setParts","parts":null}""", "parts")]
    [InlineData("null in a list", """{"do":"setMarkings","markings":[null],"default":"u"}""", "markings[0]")]
    [InlineData("null for words", """{"do":"revisePoint","point":"p","text":{"en":null}}""", "text")]
    [InlineData("null for a text", """{"do":"revisePoint","point":"p","text":null}""", "text")]
    [InlineData("an object for an id", """{"do":"removeSeat","seat":{}}""", "seat")]
    [InlineData("a number for an id", """{"do":"removeSeat","seat":1}""", "seat")]
    [InlineData("an id of 41 characters", """{"do":"removeSeat","seat":"aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx"}""", "seat")]
    [InlineData("an empty id", """{"do":"removeSeat","seat":""}""", "seat")]
    [InlineData("an id in capitals", """{"do":"removeSeat","seat":"A"}""", "seat")]
    [InlineData("an id with a blank", """{"do":"removeSeat","seat":"a "}""", "seat")]
    [InlineData("a Cyrillic id", """{"do":"removeSeat","seat":"а"}""", "seat")]
    [InlineData("a text for a number", """{"do":"addItem","item":"i","title":{"en":"I"},"position":"1"}""", "position")]
    [InlineData("a fraction", """{"do":"addItem","item":"i","title":{"en":"I"},"position":1.5}""", "position")]
    [InlineData("a number beyond", """{"do":"addItem","item":"i","title":{"en":"I"},"position":99999999999}""", "position")]
    [InlineData("a number for a word", """{"do":"recordArrival","seat":"a","mode":0}""", "mode")]
    [InlineData("a number in a text for a word", """{"do":"recordArrival","seat":"a","mode":"0"}""", "mode")]
    [InlineData("a word in another case", """{"do":"recordArrival","seat":"a","mode":"OnSite"}""", "mode")]
    [InlineData("an unknown word", """{"do":"openVote","points":["p"],"round":"r","secrecy":"hush"}""", "secrecy")]
    [InlineData("words in a list", """{"do":"setParts","parts":["weights","x"]}""", "parts[1]")]
    [InlineData("a text for a flag", """{"do":"addSector","sector":"s","name":{"en":"S"},"essential":"true"}""", "essential")]
    [InlineData("a text for a text by language", """{"do":"addSector","sector":"s","name":"S"}""", "name")]
    [InlineData("an unknown language", """{"do":"addSector","sector":"s","name":{"de":"S"}}""", "name")]
    [InlineData("a language twice", """{"do":"addSector","sector":"s","name":{"en":"S","en":"S"}}""", "name")]
    [InlineData("U+0000", """{"do":"addSector","sector":"s","name":{"en":"a\u0000b"}}""", "name")]
    [InlineData("a control character", """{"do":"addSector","sector":"s","name":{"en":"a\u001bb"}}""", "name")]
    [InlineData("a bidirectional override", """{"do":"addSector","sector":"s","name":{"en":"a\u202eb"}}""", "name")]
    [InlineData("half a character", """{"do":"addSector","sector":"s","name":{"en":"a\ud800b"}}""", "name")]
    [InlineData("the halves of a character in the wrong order", """{"do":"addSector","sector":"s","name":{"en":"\udc00\ud800"}}""", "name")]
    [InlineData("half a character as an id", """{"do":"removeSeat","seat":"\udc00"}""", "seat")]
    [InlineData("half a character as a word", """{"do":"recordArrival","seat":"a","mode":"\udc00"}""", "mode")]
    [InlineData("half a character as a language", """{"do":"addSector","sector":"s","name":{"\udc00":"S"}}""", "name")]
    [InlineData("half a character in a rule", """{"do":"setDefaultRule","rule":{"required":"\udc00"}}""", "rule")]
    [InlineData("half a character as a field of a rule", """{"do":"setDefaultRule","rule":{"\udc00":1}}""", "rule")]
    [InlineData("U+0000 in a rule", """{"do":"setDefaultRule","rule":{"required":"\u0000"}}""", "rule")]
    [InlineData("a moment without offset", """{"do":"setNextMeeting","when":{"en":"W"},"place":{"en":"P"},"start":"2009-02-23T04:00:00"}""", "start")]
    [InlineData("a moment that isn't", """{"do":"setNextMeeting","when":{"en":"W"},"place":{"en":"P"},"start":"2009-02-30T04:00:00Z"}""", "start")]
    [InlineData("a moment before all time", """{"do":"setNextMeeting","when":{"en":"W"},"place":{"en":"P"},"start":"0001-01-01T00:00:00+14:00"}""", "start")]
    [InlineData("several at once", """{"do":"addSeat","seat":"A","name":"S","sector":"","weight":"1"}""", "seat name sector weight")]
    public void WhatCannotBeReadIsRefusedWithThePathOfEachWrongField(string what, string json, string fields)
    {
        _ = what;
        var refusal = Refused(json);
        Assert.Equal(("command.malformed", fields), (refusal.Code, string.Join(" ", refusal.Fields.Select(f => f.Field))));
        Assert.DoesNotContain("{problems}", refusal.Sentence(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"do":"removeSeat","seat":"a","x":1}""", "x")]
    [InlineData("""{"do":"removeSeat","seat":"a","Seat":"b"}""", "Seat")]
    [InlineData("""{"do":"removeSeat","seat":"a","$type":"b"}""", "$type")]
    [InlineData("""{"do":"removeSeat","seat":"a","$id":"b"}""", "$id")]
    [InlineData("""{"do":"removeSeat","seat":"a","onBehalf":true}""", "onBehalf")]
    [InlineData("""{"do":"removeSeat","x":1,"y":{"z":2}}""", "x y")]
    [InlineData("""{"do":"removeSeat","seat":"a","\u0000\u202e":1}""", "?")]
    [InlineData("""{"do":"removeSeat","seat":"a","\ud800":1}""", "\\ud800")]
    [InlineData("""{"do":"removeSeat","seat":"a","":1}""", "")]
    [InlineData("""{"do":"setMarkings","markings":[{"id":"u","name":{"en":"U"},"portion":"U","x":1}],"default":"u"}""", "markings[0].x")]
    [InlineData("""{"do":"setMarkings","markings":[{"id":"u"},{"x":1}],"y":1}""", "markings[1].x y")]
    [InlineData("""{"do":"setMarkings","markings":[{"id":"u","name":{"en":"U"},"portion":"U"},{"do":"x"}],"default":"u"}""", "markings[1].do")]
    public void AFieldTheCommandDoesNotKnowIsRefusedByItsPath(string json, string fields)
    {
        var refusal = Refused(json);
        Assert.Equal(("command.unknownField", fields), (refusal.Code, string.Join(" ", refusal.Fields.Select(f => f.Field))));
    }

    [Theory]
    [InlineData("castBallot ")]
    [InlineData("CASTBALLOT")]
    [InlineData("CastBallot")]
    [InlineData("")]
    [InlineData("castBallot\\u0000")]
    [InlineData("ballotCast")]
    [InlineData("{problems}")]
    public void ACommandThatIsNotInTheVocabularyIsUnknown(string name)
    {
        var refusal = Refused($$"""{"do":"{{name}}","round":"r"}""");
        Assert.Equal("command.unknown", refusal.Code);
    }

    [Fact]
    public void ALongNameIsNotEchoedWhole()
    {
        Assert.InRange(Refused($$"""{"do":"{{new string('x', 100_000)}}"}""").Sentence().Length, 1, 200);
        Assert.InRange(Refused($$"""{"do":"removeSeat","seat":"a","{{new string('x', 100_000)}}":1}""").Sentence().Length, 1, 200);
        Assert.InRange(Refused($$"""{"do":"recordArrival","seat":"a","mode":"{{new string('x', 100_000)}}"}""").Sentence().Length, 1, 300);
    }

    [Fact]
    public void DeepNestingIsRefused()
    {
        foreach (var field in new[] { "seat", "x" })
        {
            var deep = string.Concat(Enumerable.Repeat("[", 40)) + string.Concat(Enumerable.Repeat("]", 40));
            Assert.StartsWith("command.", Refused($$"""{"do":"removeSeat","{{field}}":{{deep}}}""").Code, StringComparison.Ordinal);
        }

        var rule = string.Concat(Enumerable.Repeat("{\"majority\":", 30)) + "1" + new string('}', 30);
        Assert.False(TryRead($$"""{"do":"setDefaultRule","rule":{{rule}}}""", out var command, out _) && command is null);
    }

    [Fact]
    public void ManyWrongFieldsAreNamedUpToALimit()
    {
        var many = string.Concat(Enumerable.Range(0, 20_000).Select(i => $",\"f{i}\":1"));
        Assert.InRange(Refused($$"""{"do":"openFloor"{{many}}}""").Fields.Count, 1, 50);

        var wrong = string.Join(",", Enumerable.Repeat("1", 50_000));
        Assert.InRange(Refused($$"""{"do":"setParts","parts":[{{wrong}}]}""").Fields.Count, 1, 50);
    }

    [Fact]
    public void ALongListIsRead() =>
        Assert.Equal(20_000, Assert.IsType<SetParts>(Read($$"""{"do":"setParts","parts":[{{string.Join(",", Enumerable.Repeat("\"weights\"", 20_000))}}]}""")).Parts.Count);

    [Fact]
    public void TextsAreNormalised()
    {
        var read = Assert.IsType<AddSector>(Read("""{"do":"addSector","sector":"s","name":{"en":" Cafe\u0301\r\nbar ","ru":"  "}}"""));
        Assert.Equal(new Text(Language.En, "Caf\u00e9\nbar"), read.Name);
    }

    [Fact]
    public void AMomentOfAnyOffsetIsKeptInUtcAndWholeMilliseconds()
    {
        var read = Assert.IsType<SetNextMeeting>(Read("""{"do":"setNextMeeting","when":{"en":"W"},"place":{"en":"P"},"start":"2009-02-23T10:00:00.1239+06:00"}"""));
        Assert.Equal(new DateTimeOffset(2009, 2, 23, 4, 0, 0, 123, TimeSpan.Zero), read.Start);
        Assert.Equal(TimeSpan.Zero, read.Start!.Value.Offset);
    }

    private static bool TryRead(string json, out Command? command, out Refusal? refusal)
    {
        using var document = JsonDocument.Parse(json);
        return CommandReader.TryRead(document.RootElement, out command, out refusal);
    }

    private static Command Read(string json) =>
        TryRead(json, out var command, out var refusal) ? command! : throw new Xunit.Sdk.XunitException(refusal!.Sentence());

    private static Refusal Refused(string json) =>
        TryRead(json, out var command, out var refusal) ? throw new Xunit.Sdk.XunitException($"Read: {command}") : refusal!;
}
