using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Tests;

namespace Consultation.Documents.Tests;

/// <summary>What the forms are tried on.</summary>
internal static class Samples
{
    /// <summary>Words that mean something in one of the forms.</summary>
    public const string Sharp = "*x* _y_ `z` <b>bold</b> & [a](b) # | ~ \\ \"q\" 'p' $1 !";

    /// <summary>A meeting with something of everything, some of it in words that mean something in one of the forms.</summary>
    public static PlayedMeeting Meeting() => PlayedMeeting.InSession().Markings().Default(Grade.Consensus)
        .Do(new DescribeRoundtable(Text.En($"Title {Sharp}"), [Language.En, Language.Ru], Language.En, "Asia/Almaty", RollKind.Arrived, Noun.Participants, Background: Text.En($"1. Said before {Sharp}")))
        .Do(new WriteNote(new("n"), Text.En($"{Sharp}\n- {Sharp}\n- 1) second\n\n    Then the text was read."), Item: new("one"), Seat: new("g1")))
        .Do(new WriteNote(new("ru"), new Text(Language.Ru, "Заметка по-русски."), Item: new("one")))
        .Point("a", "Limits need reasons.", "limits need reasons").Vote("a", "g1r g2+ g3+ g4+ g5- c1+ c2+ c3+ c4/ c50", reason: "It lay outside the point.", rule: ConsensusRule.Requiring(Grade.Consensus) with { ToleratedObjections = 1, BroadSupport = new Share(3, 5) })
        .Point("b", "Nobody may be held.").Point("c", "All are heard.").Vote("b c", "g1+ g2+ g3+ g4+ g5+ c1+ c2+ c3+ c4+ c5+")
        .Do(new OpenFloor()).Do(new GiveFloor(new("speech"), Seat: new("osce"))).Do(new EndSpeech(new("speech")))
        .Do(new WriteComment(new("k"), Text.En($"Comment {Sharp}"), new("sbu")))
        .Do(new AssignAction(new("a1"), Text.En("Send the law"), new SeatId("g1")))
        .Do(new CloseRoundtable());

    /// <summary>One block of every kind that no composer makes of a record yet.</summary>
    public static DocumentText WithEverything()
    {
        var text = DocumentRenderer.Compose(Meeting().Record(), DocumentKind.Minutes, Language.En);
        var table = new TableBlock(
            [new("Sector", Share: 1), new("Agree", Millimetres: 30, Align: Alignment.End)],
            [new([TableCell.Of("Government"), TableCell.Of("5")]), new([TableCell.Of("Civil society"), TableCell.Of("4")])])
        {
            RowHeads = 0,
            Caption = "In figures",
        };
        return text with
        {
            Blocks =
            [
                .. text.Blocks.Take(2),
                new HeadingBlock(1, "first", Runs.Of("First level")),
                new HeadingBlock(2, "second", Runs.Of("Second level")) { Number = "1.1" },
                new HeadingBlock(3, "third", [new("Third "), new("level") { Italic = true }]),
                new ParagraphBlock([new("See "), new("the <page>") { Link = "https://example.org/?a=1&b=2" }, new(", "), new("bold") { Bold = true }, new(" and "), new("Small") { SmallCaps = true }, new(".")]),
                new FactsBlock([new("Name", "Words & more")]),
                new FigureBlock("Ballots <by> sector", "Government 5, civil society 4.", 100, 30,
                [
                    new RectangleShape(30, 5, 50, 6, "#134E6F"), new RectangleShape(30, 15, 40, 6, "#134E6F"), new LineShape(30, 2, 0, 24, "#999999"),
                    new TextShape(28, 5, "Gov & co", 4, "#111111", Alignment.End), new TextShape(50, 24, "seats", 4, "#555555", Alignment.Middle),
                ], table),
                new PageBreakBlock(),
                new SignaturesBlock([new("Facilitator", "A. Name"), new("Rapporteur")]),
                .. text.Blocks.Skip(2),
            ],
        };
    }
}
