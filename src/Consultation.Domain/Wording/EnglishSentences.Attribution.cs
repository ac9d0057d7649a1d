using static Consultation.Domain.EnglishWords;

namespace Consultation.Domain;

internal sealed partial class EnglishSentences
{
    public string Participant(string? sector) => sector is { } name ? $"a participant from {SectorName(name)}" : "a participant";
}
