using System.Text;
using Consultation.Server.Papers;

namespace Consultation.Server.Tests.Papers;

/// <summary>What may be a paper, by what is in it.</summary>
public sealed class PdfCheckTests
{
    private static string? CodeOf(byte[] file) => PdfCheck.WhyNot(file)?.Code;

    [Fact]
    public void AWholePdfOfPagesIsAPaper()
    {
        Assert.Null(CodeOf(Pdfs.Plain));
        Assert.Null(CodeOf(Pdfs.OfSize(300_000)));
        Assert.Null(CodeOf(Pdfs.Packed("1 0 <</Type/Annot/Subtype/Link>>")));
        Assert.Null(CodeOf([.. Pdfs.Plain, .. "\r\n\0"u8]));
        Assert.Null(CodeOf(Pdfs.Of("<</Type/Catalog/Pages 2 0 R/OpenAction[3 0 R/Fit]/Names<</EmbeddedFiles 4 0 R>>>>")));
    }

    [Fact]
    public void WhatIsntAPdfIsNoPaperWhateverItsName()
    {
        foreach (var file in new[]
        {
            [], Encoding.ASCII.GetBytes("%PDF-"), Encoding.ASCII.GetBytes("<html>%PDF-1.7 %%EOF"), [.. "PK\u0003\u0004"u8, .. Pdfs.Plain],
            Pdfs.Plain[..^8], Pdfs.Plain[..(Pdfs.Plain.Length / 2)], [.. Pdfs.Plain, .. "<script>"u8],
            Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Pdfs.Plain).Replace("startxref\n", "startxref\n9", StringComparison.Ordinal)),
            Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Pdfs.Plain).Replace("startxref\n", "startxref\n-", StringComparison.Ordinal)),
            Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Pdfs.Plain).Replace("startxref", "start", StringComparison.Ordinal)),
        })
        {
            Assert.Equal("paper.notPdf", CodeOf(file));
        }
    }

    [Fact]
    public void OneThatNeedsAPasswordIsRefused() => Assert.Equal("paper.locked", CodeOf(Pdfs.WithTrailer("/Encrypt 9 0 R")));

    [Theory]
    [InlineData("<</S/JavaScript/JS(app.alert)>>")]
    [InlineData("<</S/J#61vaScript>>")]
    [InlineData("<</S/Launch/F(cmd.exe)>>")]
    [InlineData("<</S/SubmitForm>>")]
    [InlineData("<</XFA 7 0 R>>")]
    [InlineData("<</Subtype/RichMedia>>")]
    public void OneThatDoesMoreThanShowPagesIsRefusedWhereverThatStands(string active)
    {
        Assert.Equal("paper.active", CodeOf(Pdfs.Of("<</Type/Catalog/Pages 2 0 R/OpenAction 4 0 R>>", active)));
        Assert.Equal("paper.active", CodeOf(Pdfs.Packed("4 0 " + active)));
    }

    [Theory]
    [InlineData("<</Title(Node/JS and /JavaScript \\) (in (brackets)) /Launch)>>")]
    [InlineData("<</Title<2F4A53>>>")]
    [InlineData("% /JavaScript\n<<>>")]
    [InlineData("<</Length 11>>\nstream\n/JavaScript\nendstream")]
    [InlineData("<</JSON 1/Launcher 2>>")]
    public void WordsInTextsCommentsAndDataAreNoScripts(string harmless) => Assert.Null(CodeOf(Pdfs.Of("<</Type/Catalog/Pages 2 0 R>>", harmless)));

    [Fact]
    public void WhatCannotBeLookedIntoIsRefused()
    {
        Assert.Equal("paper.notPdf", CodeOf(Pdfs.Packed("4 0 <<>>", "/Filter/LZWDecode")));
        Assert.Equal("paper.notPdf", CodeOf(Pdfs.Packed("4 0 <<>>", "/Filter[/ASCII85Decode/FlateDecode]")));
        var broken = Pdfs.Packed("4 0 <<>>");
        var at = Encoding.Latin1.GetString(broken).IndexOf("stream\r\n", StringComparison.Ordinal) + 8;
        broken[at] = 0xFF;
        Assert.Equal("paper.notPdf", CodeOf(broken));
    }

    [Fact]
    public void ABombIsntUnpacked()
    {
        Assert.Equal("paper.notPdf", CodeOf(Pdfs.Packed(new string(' ', 270 * 1024 * 1024))));
    }
}
