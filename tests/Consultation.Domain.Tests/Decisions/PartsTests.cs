using Consultation.Domain.Consensus;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>A part that governs something can't be switched off unseen.</summary>
public sealed class PartsTests
{
    private static Meeting With(params IEnumerable<Event> events) => Meeting.Given([.. Live, new PartsSet([.. Enum.GetValues<FeaturePart>()]), .. events]);

    /// <summary>What each part is refused for; others can be switched off as long as nothing holds them.</summary>
    public static TheoryData<FeaturePart, string> InUse => new()
    {
        { FeaturePart.Attribution, "attribution" }, { FeaturePart.Markings, "markings" }, { FeaturePart.Comments, "comments" }, { FeaturePart.Amendments, "bracket" },
        { FeaturePart.Amendments, "amendment" }, { FeaturePart.Proxies, "proxy" }, { FeaturePart.UnattributedVotes, "vote" }, { FeaturePart.TemperatureChecks, "check" },
        { FeaturePart.SilenceProcedures, "silence" }, { FeaturePart.Weights, "weight" }, { FeaturePart.EssentialSectors, "essential" }, { FeaturePart.SecretVotes, "secret" },
        { FeaturePart.RaisedHands, "hands" },
    };

    private static Event[] Use(string what)
    {
        ValueList<Marking> markings = [new(new("u"), T("U"), "U"), new(new("sbu"), T("S"), "SBU")];
        ValueList<RegisterEntry> register = [new(Ministry, Government, 1), new(Union, Civil, 1)];
        ValueList<RegisterSector> sectors = [new(Government, false), new(Civil, false)];
        var drafted = new PointDrafted(P1, One, T("Text"));
        VoteOpened Vote(Secrecy secrecy) => new(R1, [new VotedPoint(P1, 1)], ConsensusRule.Requiring(Grade.Majority), secrecy, Results.Hidden, register, sectors);
        return what switch
        {
            "attribution" => [new AttributionSet(AttributionLevel.None, One)],
            "markings" => [new MarkingsSet(markings, new("u")), drafted, new ParagraphMarked(new(P1.Value), new("sbu"))],
            "comments" => [new MarkingsSet(markings, new("u")), new CommentWritten(new("k"), T("C"), new("u"))],
            "bracket" => [drafted, new PointTabled(P1), new TextBracketed(B1, P1, 1, new TextRange(0, 4))],
            "amendment" => [drafted, new PointTabled(P1), new AmendmentProposed(A1, P1, 1, T("Other"))],
            "proxy" => [new ProxyGiven(Union, Ministry)],
            "vote" => [drafted, new PointTabled(P1), Vote(Secrecy.Unattributed)],
            "secret" => [drafted, new PointTabled(P1), Vote(Secrecy.Secret)],
            "hands" => [drafted, new PointTabled(P1), Vote(Secrecy.Open), new CountEntered(R1, Civil, new Tally(1, 0, 0, 0, 0))],
            "check" => [drafted, new PointTabled(P1), new TemperatureCheckOpened(R1, P1, 1, register)],
            "silence" => [drafted, new PointTabled(P1), new SilenceOpened(S1, P1, 1, ConsensusRule.Requiring(Grade.Consensus), register, sectors, Meeting.Start.AddDays(9), false)],
            "weight" => [new SeatChanged(Union, T("Union"), Civil, true, 7)],
            _ => [new SectorChanged(Civil, T("Civil"), true)],
        };
    }

    private static ValueList<FeaturePart> AllBut(FeaturePart part) => [.. Enum.GetValues<FeaturePart>().Where(p => p != part)];

    [Theory]
    [MemberData(nameof(InUse))]
    public void APartInUseCantBeSwitchedOff(FeaturePart part, string use) =>
        With(Use(use)).When(Facilitator, new SetParts(AllBut(part))).ThenRefused("parts.inUse", Words<FeaturePart>.Of(part));

    [Theory]
    [MemberData(nameof(InUse))]
    public void OneThatIsOffCanStayOff(FeaturePart part, string use) =>
        Meeting.Given([.. Live, .. Use(use)]).When(Facilitator, new SetParts(AllBut(part))).ThenGoesOn(typeof(PartsSet));

    [Fact]
    public void WhatIsNotInUseCanBeSwitchedOff()
    {
        var plain = Meeting.Given([.. Live, new PartsSet([.. Enum.GetValues<FeaturePart>()]), new SectorChanged(Civil, T("Civil"), false), new SectorChanged(Government, T("Gov"), false)]);
        var weights = plain.Table.Seats.Where(s => s.Weight != 1).Select(s => new SeatChanged(s.Id, s.Name, s.Sector, s.Votes, 1, s.Language));
        plain.And(weights).When(Facilitator, new SetParts([])).ThenGoesOn(typeof(PartsSet));
    }
}
