using System.Text;
using System.Text.Json;
using Consultation.Domain.Json;

namespace Consultation.Domain.Tests.Json;

/// <summary>
/// The files in <c>golden</c> are the storage format and the vocabulary: a journal written once is read for ever. A file
/// is added with its event or command and never changed after a release.
/// </summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Events => [.. DomainJson.Events.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Commands => [.. DomainJson.Commands.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Events))]
    public void AnEventIsWrittenAsItsGoldenFileSaysAndReadBackFromIt(string name)
    {
        var sample = Samples.Events.Single(e => DomainJson.NameOf(e) == name);

        Assert.Equal(Golden("events", name), DomainJson.Write(sample));
        Assert.Equal(sample, DomainJson.ReadEvent(name, Golden("events", name)));
        Assert.Equal(sample, DomainJson.ReadEvent(name, Encoding.UTF8.GetBytes(Golden("events", name))));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void ACommandIsWrittenAsItsGoldenFileSaysAndReadBackFromIt(string name)
    {
        var sample = Samples.Commands.Single(c => DomainJson.NameOf(c) == name);
        using var golden = JsonDocument.Parse(Golden("commands", name));

        Assert.True(CommandReader.TryRead(golden.RootElement, out var read, out _));

        Assert.Equal(Golden("commands", name), Encoding.UTF8.GetString(DomainJson.Write(sample)));
        Assert.Equal(DomainJson.Write(sample), DomainJson.Write(read));
    }

    [Theory]
    [InlineData("events")]
    [InlineData("commands")]
    public void NoGoldenFileIsLeftWithoutItsType(string folder)
    {
        var names = folder == "events" ? DomainJson.Events.Keys : DomainJson.Commands.Keys;

        var files = Directory.EnumerateFiles(Folder(folder)).Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(names.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal)!);
    }

    [Fact]
    public void ASampleFillsEveryFieldOfItsType()
    {
        var empty =
            from sample in Samples.Events.Cast<object>().Concat(Samples.Commands)
            from property in sample.GetType().GetProperties()
            where property.GetValue(sample) is null
            select $"{sample.GetType().Name}.{property.Name}";

        Assert.Empty(empty);
    }

    [Theory]
    [InlineData("nobodyKnows", "{}")]
    [InlineData("seatLeft", """{"seat":"a","x":1}""")]
    [InlineData("seatLeft", """{"seat":"a","seat":"a"}""")]
    [InlineData("seatLeft", "{}")]
    [InlineData("seatLeft", """{"seat":null}""")]
    [InlineData("seatLeft", """{"seat":"A"}""")]
    [InlineData("seatLeft", """{"seat":"a",}""")]
    [InlineData("seatLeft", """{"seat":"a"/**/}""")]
    [InlineData("SeatLeft", """{"seat":"a"}""")]
    public void ADamagedRowIsNotReadAsAnEvent(string name, string body) =>
        Assert.Throws<JsonException>(() => DomainJson.ReadEvent(name, body));

    private static string Folder(string kind) => Repository.At("tests", "Consultation.Domain.Tests", "golden", kind);

    private static string Golden(string kind, string name)
    {
        var file = Path.Combine(Folder(kind), name + ".json");
        Assert.True(File.Exists(file), $"Add golden/{kind}/{name}.json.");
        return File.ReadAllText(file).TrimEnd('\n');
    }
}
