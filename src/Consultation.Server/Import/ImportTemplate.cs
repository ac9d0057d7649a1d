using Consultation.Documents;
using Consultation.Domain;

namespace Consultation.Server.Import;

/// <summary>A file to fill in: its columns, with those of the roundtable's languages and of the parts in use.</summary>
internal static class ImportTemplate
{
    public static byte[] Of(Roundtable state, Language language, TableForm form)
    {
        var (languages, authentic) = (state.Description.Languages, state.Description.Authentic);
        var head = ImportColumns.Names
            .Where(n => n.Field != ImportField.Weight || state.Parts.Contains(FeaturePart.Weights))
            .Where(n => n.Field != ImportField.Language || languages.Count > 1)
            .SelectMany(n =>
            {
                var name = language switch { Language.Ru => n.Ru, Language.Kk => n.Kk, _ => n.En };
                return n.Field == ImportField.Seat
                    ? languages.OrderBy(l => l != authentic).Select(l => languages.Count == 1 ? name : $"{name} ({l.Code()})")
                    : [name];
            });
        return TableRenderer.Empty([.. head], form);
    }
}
