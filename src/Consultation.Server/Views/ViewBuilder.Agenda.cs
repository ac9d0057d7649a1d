using Consultation.Domain;

namespace Consultation.Server.Views;

internal sealed partial class ViewBuilder
{
    private static Slice AgendaOf(Roundtable r)
    {
        var plan = r.Plan();
        return new Slice("agenda", new AgendaShape(r.Agenda.Current), new SliceList("items", r.Agenda.Numbered().Select((n, place) => (n, place)).ToDictionary(
            x => x.n.Item.Id.Value, x => (object)ItemOf(x.place, x.n.Number, x.n.Item, plan[x.n.Item.Id]))));
    }

    private static ItemShape ItemOf(int place, string number, AgendaItem item, PlannedTime planned) => new(
        place, number, item.Title, item.State, item.Parent, item.Lead, item.Minutes,
        item.State == ItemState.Current ? item.Spans[^1].From : null,
        (int)item.Spans.Where(s => s.To is not null).Sum(s => (s.To!.Value - s.From).TotalSeconds),
        item.Reason, planned.From, planned.To, item.Spans.IsEmpty ? null : item.Spans[0].From, item.Spans.IsEmpty ? null : item.Spans[^1].To,
        item.Attribution);

    private Slice PapersOf(Roundtable r) => new(
        "papers",
        null,
        new SliceList("papers", PaperList.Of(r, audience).Select((p, place) => (p, place)).ToDictionary(
            x => x.p.Paper.Id.Value,
            x => (object)new PaperShape(
                x.place, x.p.Number, x.p.Paper.Title, x.p.Under, x.p.Paper.Point, x.p.Paper.Bytes, x.p.Paper.Sha256, x.p.Paper.Time))));

    private Slice ProceduresOf(Roundtable r) => new(
        "procedures",
        new ProceduresShape(r.Procedures.LastOrDefault()?.Id),
        new SliceList("decided", r.Procedures.Select((p, place) => (p, place)).ToDictionary(
            x => x.p.Id.Value, x => (object)new ProcedureShape(x.place, x.p.What, x.p.Item, RecordBuilder.SentenceOf(r, x.p), x.p.Time, audience.Prepares() ? x.p.Marking : null))));
}
