using Consultation.Server.Views;

namespace Consultation.Contract;

/// <summary>The slices that views are made of: their fields, and their lists of things that have ids.</summary>
public static class Slices
{
    /// <summary>Every slice, with the shape of its fields and of the entries of its lists.</summary>
    public static IReadOnlyList<SliceType> All { get; } =
    [
        new("roundtable", typeof(RoundtableShape)),
        new("agenda", typeof(AgendaShape), ("items", typeof(ItemShape))),
        new("papers", null, ("papers", typeof(PaperShape))),
        new("procedures", typeof(ProceduresShape), ("decided", typeof(ProcedureShape))),
        new("table", null, ("points", typeof(PointShape)), ("objections", typeof(ObjectionShape)), ("reservations", typeof(ReservationShape)),
            ("amendments", typeof(AmendmentShape)), ("statements", typeof(StatementShape))),
        new("floor", typeof(FloorShape), ("orders", typeof(PointOfOrderShape)), ("sectors", typeof(SectorSpokenShape)), ("seats?", typeof(SeatSpokenShape))),
        new("vote", typeof(VoteShape), ("rounds", typeof(RoundShape)), ("voted?", typeof(VotedShape))),
        new("silence", null, ("procedures", typeof(SilenceShape))),
        new("progress", typeof(ProgressShape)),
        new("people", typeof(PeopleShape), ("sectors", typeof(SectorShape)), ("seats?", typeof(SeatShape))),
        new("positions", typeof(PositionsShape), ("register", typeof(RegisteredShape)), ("proposed?", typeof(ProposedItemShape))),
        new("actions", null, ("actions", typeof(ActionShape))),
        new("minutes", typeof(MinutesShape), ("publications", typeof(PublicationShape)), ("edits?", typeof(EditShape)), ("corrections?", typeof(CorrectionShape)),
            ("corrigenda?", typeof(CorrigendumShape))),
        new("record", null, ("notes", typeof(NoteShape)), ("comments", typeof(CommentShape))),
        new("mine", typeof(MineShape), ("proxies", typeof(HeldProxyShape)), ("ballots", typeof(MyBallotShape)), ("requests", typeof(RequestShape)),
            ("objections", typeof(MyObjectionShape)), ("reservations", typeof(ReservationShape)),
            ("amendments", typeof(MyAmendmentShape)), ("corrections", typeof(MyCorrectionShape)), ("statements", typeof(MyStatementShape))),
    ];
}

/// <summary>A slice; a list whose name ends with a question mark is there for some audiences only.</summary>
public sealed record SliceType(string Name, Type? Fields, params (string Name, Type Entry)[] Lists);
