using System.Text;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using UglyToad.PdfPig;

namespace Consultation.Pdf.Tests;

public sealed class AttachmentTests
{
    private static readonly byte[] Record = Encoding.UTF8.GetBytes("{\"points\":12}");
    private static readonly DateTimeOffset Closed = new(2009, 2, 23, 17, 20, 0, TimeSpan.FromHours(6));

    [Fact]
    public void AnAttachedFileComesOutAsItWentIn()
    {
        var pdf = Document(new DocumentAttachment { AttachmentName = "жазба (1).json", Content = Record, MimeType = "application/json", Description = "The record" });
        using var document = PdfDocument.Open(pdf);
        Assert.True(document.Advanced.TryGetEmbeddedFiles(out var files));
        var file = Assert.Single(files);
        Assert.Equal(Record, file.Memory.ToArray());
        Assert.Equal("жазба (1).json", file.Name);
        var (_, list) = Read.By("pdfdetach", pdf, "-list", "FILE");
        Assert.Contains("жазба (1).json", list, StringComparison.Ordinal);
        var (code, shown) = Read.By("qpdf", pdf, "--list-attachments", "--verbose", "FILE");
        Assert.Equal(0, code);
        Assert.Contains("description: The record", shown, StringComparison.Ordinal);
        Assert.Contains("mime type: application/json", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b.json", "application/json", "without folders")]
    [InlineData("", "application/json", "without folders")]
    [InlineData("a.json", "json", "is not a type")]
    public void WhatIsNoNameOrTypeIsAnError(string name, string type, string words) => Assert.Contains(words, Assert.Throws<DocumentComposeException>(
        () => Document(new DocumentAttachment { AttachmentName = name, Content = Record, MimeType = type })).Message, StringComparison.Ordinal);

    [Fact]
    public void TwoFilesOfOneNameAreAnError()
    {
        var one = new DocumentAttachment { AttachmentName = "a.json", Content = Record };
        Assert.Throws<DocumentComposeException>(() => Document(one, one));
    }

    [Fact]
    public void OnlyPartThreeOfPdfATakesFilesAndItWantsTheirDate()
    {
        var undated = new DocumentAttachment { AttachmentName = "a.json", Content = Record };
        Assert.Contains("PDFA_3A", Error(PDFA_Conformance.PDFA_2A, undated), StringComparison.Ordinal);
        Assert.Contains("needs a date", Error(PDFA_Conformance.PDFA_3A, undated), StringComparison.Ordinal);
        var dated = new DocumentAttachment { AttachmentName = "a.json", Content = Record, ModificationDate = Closed };
        Assert.Contains("/ModDate (D:20090223172000+06'00')", Encoding.Latin1.GetString(Make.Document(c => c.Text("x"))
            .WithAttachment(dated).WithSettings(new DocumentSettings { PDFA_Conformance = PDFA_Conformance.PDFA_3A }).GeneratePdf()), StringComparison.Ordinal);

        static string Error(PDFA_Conformance claim, DocumentAttachment attachment) => Assert.Throws<DocumentComposeException>(
            () => Make.Document(c => c.Text("x")).WithAttachment(attachment).WithSettings(new DocumentSettings { PDFA_Conformance = claim }).GeneratePdf()).Message;
    }

    private static byte[] Document(params DocumentAttachment[] attachments)
    {
        var document = Make.Document(c => c.Text("x"));
        foreach (var attachment in attachments)
            document.WithAttachment(attachment);
        return document.GeneratePdf();
    }
}
