using System.Security.Cryptography;
using System.Text;

namespace Consultation.Server.Demo;

/// <summary>How fast a simulation acts: the seconds a person would take, varied from one thing to the next but the same each time.</summary>
/// <param name="Factor">1 for a human pace; less is faster.</param>
internal sealed record Pace(double Factor = 1)
{
    /// <summary>A time between two numbers of seconds, chosen by what it is for.</summary>
    public TimeSpan Of(double least, double most, params ReadOnlySpan<string> what) =>
        TimeSpan.FromSeconds((least + (most - least) * Draw(what)) * Factor);

    /// <summary>A number of seconds.</summary>
    public TimeSpan Of(double seconds) => TimeSpan.FromSeconds(seconds * Factor);

    /// <summary>Whether something happens that happens this often, chosen by what it is for.</summary>
    public static bool Chance(double share, params ReadOnlySpan<string> what) => Draw(what) < share;

    /// <summary>A new id, as pages make them.</summary>
    public static string NewId() => RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz234567", 16);

    private static double Draw(ReadOnlySpan<string> what)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('/', what!)));
        return BitConverter.ToUInt32(hash) / (uint.MaxValue + 1.0);
    }
}
