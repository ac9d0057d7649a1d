namespace Consultation.Server.Live;

/// <summary>Work that is done again and again while the server runs.</summary>
internal static class Periodic
{
    /// <summary>Does it each time a while has passed, until the server stops. A time that fails is told and doesn't end it.</summary>
    public static async Task RunAsync(
        TimeSpan every, TimeProvider time, Func<CancellationToken, Task> work, Action<Exception> failed, CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(every, time);
        while (await timer.WaitForNextTickAsync(stopping))
        {
            try
            {
                await work(stopping);
            }
#pragma warning disable CA1031 // Whatever failed this time, the next may do.
            catch (Exception e) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
            {
                failed(e);
            }
        }
    }
}
