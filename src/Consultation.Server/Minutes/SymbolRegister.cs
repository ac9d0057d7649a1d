using Consultation.Domain;
using Consultation.Storage;

namespace Consultation.Server.Minutes;

/// <summary>Reserves the symbols of minutes before a command may approve them: a command that is refused keeps its symbol for its roundtable.</summary>
public sealed class SymbolRegister(SymbolRepository symbols, TimeProvider time)
{
    /// <summary>The symbol of a roundtable's minutes; null where its organisation has no pattern, and for a rehearsal, which would use a number up.</summary>
    public async Task<string?> OfMinutesAsync(Roundtable? state)
    {
        if (state?.Organisation?.DocumentPattern is not { } pattern || state.Rehearses is not null)
        {
            return null;
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById(state.Description.TimeZone);
        var year = TimeZoneInfo.ConvertTime(state.Description.Start ?? state.Time, zone).Year;
        string Numbered(int number) => SymbolPattern.OfDocument(pattern, year, number, state.Series, DocumentKind.Minutes);
        // What these symbols have in common is what is left without the number.
        var scope = SymbolPattern.OfDocument(pattern.Replace("{number}", "#", StringComparison.Ordinal), year, 0, state.Series, DocumentKind.Minutes);
        return await symbols.ReserveAsync(state.Id.Value, scope, Numbered, time.GetUtcNow());
    }

    /// <summary>The same, where a moment may approve minutes: the end of a silence procedure on them.</summary>
    public async Task<string?> ForAsync(Roundtable? state, Moment moment) =>
        moment.Kind == MomentKind.KeepSilence && state?.Minutes.Silence?.Value == moment.Key ? await OfMinutesAsync(state) : null;
}
