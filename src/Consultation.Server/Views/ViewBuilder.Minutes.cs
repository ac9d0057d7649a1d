using System.Globalization;
using Consultation.Domain;

namespace Consultation.Server.Views;

internal sealed partial class ViewBuilder
{
    /// <summary>Those who prepare see the draft, its edits and all corrections; the seats that a version is with them, and until when; others nothing before it is published.</summary>
    private Slice MinutesOf(Roundtable r)
    {
        var life = r.Minutes;
        var publications = new SliceList("publications", life.Publications.Where(p => audience.Prepares() || p.Readership == Readership.PublicName)
            .ToDictionary(p => Whole(p.Number), p => (object)new PublicationShape(p.Version, p.Readership, p.Files, p.Time, ByKnown(life, p))));
        return audience.Prepares()
            ? new Slice("minutes", Prepared(r), publications, Edits(life), Corrections(life), new SliceList("corrigenda", life.Corrigenda.Select((c, place) => (c, place)).ToDictionary(
                x => x.c.Id.Value, x => (object)new CorrigendumShape(x.place, x.c.Paragraph, x.c.Text, x.c.Reason, x.c.Time))))
            : new Slice("minutes", audience == Audience.Participant ? AtTheTable(r) : Published(life), publications);
    }

    private MinutesShape Prepared(Roundtable r)
    {
        var life = r.Minutes;
        return new MinutesShape(
            life.Stage, life.Tradition, life.Newest?.Number, life.Circulating?.Circulation?.Until, life.Circulating?.Circulation?.Readership,
            life.ChangedSince ? true : null, life.Approved?.Approval?.Symbol, SilenceOn(r));
    }

    private MinutesShape AtTheTable(Roundtable r)
    {
        var life = r.Minutes;
        var with = life.Stage == MinutesStage.Circulated ? life.Newest : null;
        return new MinutesShape(life.Stage, null, with?.Number, life.Circulating?.Circulation?.Until, null, null, life.Approved?.Approval?.Symbol, SilenceOn(r));
    }

    private static MinutesShape? Published(MinutesLife life) => life.Stage == MinutesStage.Published
        ? new MinutesShape(life.Stage, null, null, null, null, null, life.Approved?.Approval?.Symbol, null)
        : null;

    private MinutesSilenceShape? SilenceOn(Roundtable r) => r.Minutes.Silence is { } id && r.Silences[id] is var s
        ? new MinutesSilenceShape(
            id, s.Opened, s.Until, [.. s.Extensions.Select(e => new ExtendedShape(e.Until, e.Reason, e.Time))], s.Register.Count, s.Notified.Count,
            audience == Audience.Facilitator ? [.. s.Register.Select(e => e.Seat).Where(seat => !s.Notified.Contains(seat))] : null)
        : null;

    /// <summary>The publication that supersedes one, where the audience is told of that.</summary>
    private int? ByKnown(MinutesLife life, Publication p) =>
        p.SupersededBy is { } by && (audience.Prepares() || life.Publications[by - 1].Readership == Readership.PublicName) ? by : null;

    private static SliceList Edits(MinutesLife life) => new("edits", life.Edits.ToDictionary(
        e => $"{DocumentKinds.Name(e.Key.Kind)}/{e.Key.Paragraph}/{e.Key.Language.Code()}",
        e => (object)new EditShape(e.Key.Kind, e.Key.Paragraph, e.Key.Language, e.Value.Text, e.Value.BasedOn, e.Value.Event, e.Value.Correction, e.Value.Kept)));

    private static SliceList Corrections(MinutesLife life) => new("corrections", life.Corrections.Select((c, place) => (c, place)).ToDictionary(
        x => x.c.Id.Value,
        x => (object)new CorrectionShape(x.place, x.c.Version, x.c.Paragraph, x.c.Text, x.c.Reason, x.c.Seat, x.c.State, x.c.Answer, x.c.Round, x.c.Time)));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
