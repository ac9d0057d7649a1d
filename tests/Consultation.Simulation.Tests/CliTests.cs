namespace Consultation.Simulation.Tests;

public sealed class CliTests
{
    [Theory]
    [InlineData]
    [InlineData("--seed", "1")]
    [InlineData("--meetings", "1")]
    [InlineData("--seed", "1", "--meetings")]
    [InlineData("--seed", "one", "--meetings", "1")]
    [InlineData("--seed", "1", "--meetings", "-1")]
    [InlineData("--seed", "1", "--meetings", "1", "--seed", "1")]
    [InlineData("--seed", "1", "--meetings", "1", "--steps", "1", "--more", "1")]
    [InlineData("races")]
    [InlineData("races", "--seed", "1")]
    public async Task WrongUseIsStatus2AndSaysWhatIsRight(params string[] args)
    {
        var (status, output, error) = await RunAsync(args);
        Assert.Equal(2, status);
        Assert.Empty(output);
        Assert.StartsWith("Use: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MeetingsThatKeepTheInvariantsAreStatus0AndOneLine()
    {
        var (status, output, _) = await RunAsync("--seed", "5", "--meetings", "2", "--steps", "50");
        Assert.Equal(0, status);
        Assert.Equal("2 meetings, 100 steps, invariants held\n", output);
    }

    [Fact]
    public async Task RacesEndWithTheirNumber()
    {
        var (status, output, _) = await RunAsync("races", "--tries", "2000");
        Assert.Equal(0, status);
        Assert.Equal("2000 tries, no double, no loss\n", output);
    }

    private static async Task<(int Status, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        var status = await Cli.RunAsync(args, output, error);
        return (status, output.ToString(), error.ToString());
    }
}
