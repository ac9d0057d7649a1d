namespace Consultation.Server.Tests.Harness;

/// <summary>Waits are bounded, so that what never comes fails a test instead of hanging it; no test asserts how long anything took.</summary>
internal static class Waiting
{
    public static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    public static Task<T> Soon<T>(this Task<T> task) => task.WaitAsync(Long);

    public static Task Soon(this Task task) => task.WaitAsync(Long);

    public static async Task Until(Func<Task<bool>> holds, Func<string> otherwise)
    {
        var end = DateTime.UtcNow + Long;
        while (!await holds())
        {
            Assert.True(DateTime.UtcNow < end, otherwise());
            await Task.Delay(20);
        }
    }

    public static Task Until(Func<bool> holds, Func<string> otherwise) => Until(() => Task.FromResult(holds()), otherwise);
}
