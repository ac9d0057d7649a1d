using System.Globalization;
using System.Text.RegularExpressions;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Tests;
using Record = Consultation.Domain.Record;

namespace Consultation.Documents.Tests;

/// <summary>A thousand seats and two hundred points: every document is made of them, with nothing left out.</summary>
public sealed class LargeRoundtableTests
{
    private const int Seats = 1_000;
    private const int Points = 200;
    private const int Items = 10;
    private const int Voted = 5;

    private static readonly Lazy<Record> Large = new(() => Played().Record());

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static PlayedMeeting Played()
    {
        var meeting = PlayedMeeting.Create();
        for (var sector = 0; sector < 4; sector++)
        {
            meeting.Do(new AddSector(new($"s{Whole(sector)}"), Text.En($"Sector {Whole(sector)}")), seconds: 0);
        }

        var seats = Enumerable.Range(1, Seats).Select(i => new SeatId($"seat{Whole(i)}")).ToList();
        foreach (var (i, seat) in seats.Index())
        {
            meeting.Do(new AddSeat(seat, Text.En($"Delegation {Whole(i + 1)}"), new($"s{Whole(i % 4)}")), seconds: 0);
        }

        for (var item = 1; item <= Items; item++)
        {
            meeting.Do(new AddItem(new($"item{Whole(item)}"), Text.En($"Chapter {Whole(item)}"), item), seconds: 0);
        }

        meeting.Do(new ScheduleRoundtable());
        seats.ForEach(seat => meeting.Do(new RecordArrival(seat, AttendanceMode.OnSite), seconds: 0));
        meeting.Do(new OpenRoundtable()).Default(Grade.GeneralAgreement);
        var everyone = string.Join(' ', seats.Select(seat => $"{seat}+"));
        for (var point = 1; point <= Points; point++)
        {
            var item = new ItemId($"item{Whole(((point - 1) / (Points / Items)) + 1)}");
            if (meeting.State.Agenda.Current != item)
            {
                meeting.Do(new TakeUpItem(item));
            }

            var id = $"point{Whole(point)}";
            meeting.Point(id, $"Article {Whole(point)} is part of the text.", $"article {Whole(point)} is part of the text", item: item.Value);
            _ = point % (Points / Voted) == 0 ? meeting.Vote(id, everyone) : meeting.Sense(id);
        }

        return meeting.Do(new CloseRoundtable());
    }

    [Fact]
    public void TheMinutesHaveEveryPointAndEverySeat()
    {
        var text = PdfReader.Flow(DocumentRenderer.Render(Large.Value, DocumentKind.Minutes, Language.En));
        Assert.All(Enumerable.Range(1, Points), point => Assert.Contains($"rticle {Whole(point)} is part of the text", text, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, Seats), seat => Assert.Contains($"Delegation {Whole(seat)} ", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DocumentForm.Docx)]
    [InlineData(DocumentForm.Html)]
    [InlineData(DocumentForm.Markdown)]
    [InlineData(DocumentForm.Json)]
    public void EveryKindIsMadeInEveryOtherForm(DocumentForm form) =>
        Assert.All(DocumentRenderer.Kinds, kind => Assert.NotEmpty(DocumentRenderer.Render(Large.Value, kind, Language.Kk, form)));

    [Fact]
    public void TheVotingRecordHasEveryBallotOfEveryVote()
    {
        var text = PdfReader.Flow(DocumentRenderer.Render(Large.Value, DocumentKind.VotingRecord, Language.Ru));
        Assert.Equal(Voted, Large.Value.Points.Count(point => point.Rounds.Count > 0));
        Assert.All(Enumerable.Range(1, Seats), seat => Assert.True(Regex.Count(text, $@"Delegation {Whole(seat)}\b") >= Voted, $"Delegation {Whole(seat)}"));
    }
}
