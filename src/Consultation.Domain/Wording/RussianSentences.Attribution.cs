using static Consultation.Domain.RussianWords;

namespace Consultation.Domain;

internal sealed partial class RussianSentences
{
    public string Participant(string? sector) => sector is { } name ? $"участник от {Sectors([name], "сектора", "секторов")}" : "участник";
}
