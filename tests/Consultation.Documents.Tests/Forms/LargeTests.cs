using System.Diagnostics;
using System.Globalization;
using Consultation.Domain;
using Consultation.Domain.Tests;

namespace Consultation.Documents.Tests;

/// <summary>A roundtable of a thousand seats and two hundred points has its documents in every form.</summary>
public class LargeTests(ITestOutputHelper output)
{
    [Fact]
    public void AThousandSeatsAndTwoHundredPointsFit()
    {
        var record = Large().Record();
        Assert.Equal((1_000, 200), (record.Attendance.Count, record.Points.Count(point => point.Label is not null)));
        foreach (var kind in DocumentRenderer.Kinds)
        {
            var text = DocumentRenderer.Compose(record, kind, Language.En);
            foreach (var form in DocumentForms.All)
            {
                var from = Stopwatch.GetTimestamp();
                var bytes = DocumentRenderer.Write(text, form);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind} {form}: {bytes.Length / 1024} KB, {Stopwatch.GetElapsedTime(from).TotalMilliseconds:0} ms"));
                Assert.InRange(bytes.Length, 5_000, 3_000_000);
            }
        }
    }

    private static PlayedMeeting Large()
    {
        var meeting = PlayedMeeting.Create();
        for (var s = 0; s < 10; s++)
        {
            meeting.Do(new AddSector(new($"s{s}"), Text.En($"Sector {s}")));
        }

        for (var i = 0; i < 1_000; i++)
        {
            meeting.Do(new AddSeat(new($"seat{i}"), Text.En($"Organisation number {i}"), new($"s{i / 100}")));
        }

        meeting.Do(new ScheduleRoundtable());
        for (var i = 0; i < 1_000; i++)
        {
            meeting.Do(new RecordArrival(new($"seat{i}"), AttendanceMode.OnSite));
        }

        meeting.Do(new OpenRoundtable());
        for (var i = 0; i < 20; i++)
        {
            meeting.Do(new AddItem(new($"i{i}"), Text.En($"Item {i}"), i + 1));
            for (var p = i * 10; p < (i * 10) + 10; p++)
            {
                meeting.Point($"p{p}", $"Text number {p}, which says what is to be done and by whom.\n\n- first\n- second", item: $"i{i}");
                if (p < 2)
                {
                    meeting.Vote($"p{p}", string.Join(' ', Enumerable.Range(0, 1_000).Select(seat => $"seat{seat}{(seat % 100 < 4 ? '0' : '+')}")));
                }
                else
                {
                    meeting.Sense($"p{p}");
                }

                meeting.Do(new AssignAction(new($"a{p}"), Text.En($"Carry out number {p}"), new SeatId($"seat{p}"), Point: new PointId($"p{p}")));
            }
        }

        return meeting.Do(new CloseRoundtable());
    }
}
