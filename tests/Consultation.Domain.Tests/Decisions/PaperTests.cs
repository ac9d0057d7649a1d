using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>Papers on agenda items and points.</summary>
public sealed class PaperTests
{
    private static readonly PaperId A = new("paper-a");
    private static readonly PaperId B = new("paper-b");
    private static readonly PaperId C = new("paper-c");
    private static readonly string Sha = new('a', 64);
    private static readonly Facts Stored = new() { File = new StoredFile(Sha, 1_234) };
    private static readonly AttachPaper OnOne = new(A, T("The draft"), Sha, One);

    private static PaperAttached Attached(PaperId id, ItemId? item = null, PointId? point = null) => new(id, T("Paper"), Sha, 10, item, point);

    private static IEnumerable<string> Numbers(Meeting meeting) => meeting.Table.NumberedPapers().Select(p => $"{p.Number} {p.Paper.Id}{(p.Paper.Removed is null ? "" : " removed")}");

    [Fact]
    public void APaperIsOnAnItemOrAPointAndItsFileIsThere()
    {
        var meeting = Meeting.Given(Tabled);
        meeting.When(Rapporteur, OnOne, Stored).Then(new PaperAttached(A, T("The draft"), Sha, 1_234, One));
        meeting.When(Facilitator, OnOne with { Item = null, Point = P1 }, Stored).Then(new PaperAttached(A, T("The draft"), Sha, 1_234, null, P1));
        meeting.When(Facilitator, OnOne with { Point = P1 }, Stored).ThenRefused("command.malformed", "item");
        meeting.When(Facilitator, OnOne with { Item = null }, Stored).ThenRefused("command.malformed", "item");
        meeting.When(Facilitator, OnOne).ThenRefused("paper.notUploaded");
        meeting.When(Facilitator, OnOne, new Facts { File = new StoredFile(new string('b', 64), 1) }).ThenRefused("paper.otherFile");
        meeting.When(Facilitator, OnOne with { Sha256 = Sha.ToUpperInvariant() }, Stored).ThenRefused("command.malformed", "sha256");
        meeting.When(Facilitator, OnOne with { Title = T("") }, Stored).ThenRefused("text.empty", "title");
        meeting.When(Facilitator, OnOne with { Title = Long(301) }, Stored).ThenRefused("text.tooLong", "title");
        meeting.When(Facilitator, OnOne with { Item = new ItemId("nine") }, Stored).ThenRefused("item.unknown");
        meeting.When(Facilitator, OnOne with { Item = null, Point = new PointId("nine") }, Stored).ThenRefused("point.unknown");
        meeting.When(By(Union), OnOne, Stored).ThenRefused("access.notYourRole");
    }

    [Fact]
    public void ItIsTakenAwayOnceAndItsIdIsNotUsedAgain()
    {
        var meeting = Meeting.Given(Tabled).And(Attached(A, One)).When(Rapporteur, new RemovePaper(A)).Then(new PaperRemoved(A));
        meeting.When(Facilitator, new RemovePaper(A)).ThenRefused("paper.unknown");
        meeting.When(Facilitator, new RemovePaper(B)).ThenRefused("paper.unknown");
        meeting.When(Facilitator, OnOne, Stored).ThenRefused("id.taken");
    }

    [Fact]
    public void NumbersFollowTheItemAndAreNotGivenAgain()
    {
        var meeting = Meeting.Given(Tabled).And(Attached(B, Two), Attached(A, One), Attached(C, null, P1), new PaperRemoved(A));
        Assert.Equal(["1/1 paper-a removed", "1/2 paper-c", "2/1 paper-b"], Numbers(meeting));
        Assert.Equal(["1/1 paper-b", "2/1 paper-a removed", "2/2 paper-c"], Numbers(meeting.And(Facilitator, new MoveItem(Two, 1))));
    }

    [Fact]
    public void ItGoesWithAnItemThatIsRemoved()
    {
        var meeting = Meeting.Given(Prepared).And(new ItemAdded(new("below"), T("Below"), 1, Two), Attached(A, new("below")), Attached(B, Two), Attached(C, One));
        Assert.Equal(["1/1 paper-c"], Numbers(meeting.And(Facilitator, new RemoveItem(Two))));
    }
}
