using System.Reflection;
using System.Runtime.CompilerServices;

// The types of the pages are made from shapes that nobody else needs.
[assembly: InternalsVisibleTo("Consultation.Contract")]
[assembly: InternalsVisibleTo("Consultation.Server.Tests")]
[assembly: InternalsVisibleTo("Consultation.Simulation")]

namespace Consultation.Server;

/// <summary>Which build of the program this is; a page of another one loads itself anew.</summary>
internal static class ThisBuild
{
    /// <summary>Its version, and the version control's revision where the build knew it.</summary>
    public static string Name { get; } =
        typeof(ThisBuild).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
