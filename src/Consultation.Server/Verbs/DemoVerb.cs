using Consultation.Server.Demo;
using Consultation.Server.Samples;

namespace Consultation.Server.Verbs;

/// <summary>Serves a sample under way, with simulated participants.</summary>
internal static class DemoVerb
{
    /// <summary>Serves it until it is stopped.</summary>
    /// <param name="dataPath">The data folder, in which it goes on after a restart; null for a temporary one.</param>
    /// <returns>The exit status: 0 when it was stopped, 2 where it couldn't start.</returns>
    public static async Task<int> RunAsync(string? dataPath, string? secrets, string urls, string? publicUrl, TextWriter output, TextWriter error, double pace = 1)
    {
        var temporary = dataPath is null ? Directory.CreateTempSubdirectory("consultation-demo-") : null;
        try
        {
            await using var demo = DemoMeeting.Read(SampleVerb.DefaultSample, pace);
            return await ServeVerb.RunAsync(
                dataPath ?? temporary!.FullName, secrets, urls, callers: null, output, error, publicUrl: publicUrl, demo: demo);
        }
        catch (SampleException e)
        {
            await error.WriteLineAsync(e.Message);
            return 2;
        }
        finally
        {
            temporary?.Delete(recursive: true);
        }
    }
}
