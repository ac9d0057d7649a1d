using Microsoft.Extensions.Time.Testing;

namespace Consultation.Server.Tests.Harness;

/// <summary>Lets a test's clock run in small steps, so that what waits for 50 ms of it gets them; the test makes the big steps.</summary>
internal sealed class Clock : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;

    private Clock(FakeTimeProvider time) => _running = Task.Run(async () =>
    {
        while (!_stop.IsCancellationRequested)
        {
            time.Advance(TimeSpan.FromMilliseconds(25));
            await Task.Delay(5);
        }
    });

    public static Clock Running(FakeTimeProvider time) => new(time);

    public void Dispose()
    {
        _stop.Cancel();
        _running.Wait();
        _stop.Dispose();
    }
}
