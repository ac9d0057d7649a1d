using static Consultation.Domain.KazakhWords;

namespace Consultation.Domain;

internal sealed partial class KazakhSentences
{
    public string Participant(string? sector) => sector is { } name ? $"{Sectors([name], "нан")} қатысушы" : "қатысушы";
}
