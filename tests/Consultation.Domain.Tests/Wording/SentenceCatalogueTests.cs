namespace Consultation.Domain.Tests;

public class SentenceCatalogueTests
{
    public static TheoryData<string> Languages => [.. Sentences.All.Select(words => words.Language.Code())];

    [Theory]
    [MemberData(nameof(Languages))]
    public void EverySentenceIsTheOneApproved(string language)
    {
        var text = SentenceCatalogue.Of(Sentences.All.Single(words => words.Language.Code() == language));
        var folder = Path.Combine(AppContext.BaseDirectory, "approved");
        File.WriteAllText(Path.Combine(folder, $"sentences.{language}.received.txt"), text);
        Assert.Equal(File.ReadAllText(Path.Combine(folder, $"sentences.{language}.txt")), text);
    }
}
