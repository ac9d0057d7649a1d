using System.Globalization;
using System.Text;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>The styles of a word processor's document, and the parts that never change. Sizes are half points, lengths twentieths of a point.</summary>
internal static class DocxStyles
{
    public const string Fonts = $"""
        {Head}<w:fonts {Names}>
        <w:font w:name="Noto Serif"><w:altName w:val="Cambria"/><w:family w:val="roman"/></w:font>
        <w:font w:name="Noto Sans"><w:altName w:val="Calibri"/><w:family w:val="swiss"/></w:font>
        </w:fonts>
        """;

    public const string Numbering = $"""
        {Head}<w:numbering {Names}>
        <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        </w:numbering>
        """;

    /// <summary>The colour of bars and labels where no organisation has chosen one.</summary>
    private const string Accent = "134E6F";

    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Sans = "<w:rFonts w:ascii=\"Noto Sans\" w:hAnsi=\"Noto Sans\" w:cs=\"Noto Sans\"/>";
    private const string Bar = "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"134E6F\"/></w:pBdr>";
    private const string Rule = "<w:pBdr><w:left w:val=\"single\" w:sz=\"8\" w:space=\"10\" w:color=\"CCCCCC\"/></w:pBdr>";

    public static string Settings(Language language) => $"""
        {Head}<w:settings {Names}><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="{language.Tag()}"/></w:settings>
        """;

    /// <param name="language">The document's language.</param>
    /// <param name="colour">The organisation's colour, without <c>#</c>; none where it has none.</param>
    public static string Styles(Language language, string? colour)
    {
        var styles = new StringBuilder(
            $"""
            {Head}<w:styles {Names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Serif" w:hAnsi="Noto Serif" w:eastAsia="Noto Serif" w:cs="Noto Serif"/><w:color w:val="111111"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="{language.Tag()}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            """);
        foreach (var style in Paragraphs)
        {
            styles.Append(colour is not null && style.Id.StartsWith("Heading", StringComparison.Ordinal) ? style.Xml().Replace("<w:b/>", $"<w:b/><w:color w:val=\"{colour}\"/>", StringComparison.Ordinal) : style.Xml());
        }

        return styles.Append(
            """
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
            <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="134E6F"/><w:u w:val="single"/></w:rPr></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="57" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="table" w:customStyle="1" w:styleId="ConsultationTable"><w:name w:val="Consultation Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="2" w:space="0" w:color="CCCCCC"/><w:insideH w:val="single" w:sz="2" w:space="0" w:color="CCCCCC"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="333333"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>
            <w:style w:type="table" w:customStyle="1" w:styleId="FactsTable"><w:name w:val="Facts Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="999999"/><w:bottom w:val="single" w:sz="2" w:space="0" w:color="CCCCCC"/><w:insideH w:val="single" w:sz="2" w:space="0" w:color="CCCCCC"/></w:tblBorders></w:tblPr></w:style>
            </w:styles>
            """).Replace(Accent, colour ?? Accent).ToString();
    }

    /// <summary>In the order in which one rests on another. Within properties the order is the schema's.</summary>
    private static readonly Style[] Paragraphs =
    [
        new("Normal", "Normal", null, "", ""),
        new("Logo", "Logo", "Normal", "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"100\"/><w:ind w:left=\"567\"/>", ""),
        new("Organisation", "Organisation", "Normal", "<w:keepNext/><w:spacing w:after=\"0\"/><w:ind w:left=\"567\"/>", Sans + "<w:b/><w:color w:val=\"134E6F\"/><w:sz w:val=\"19\"/>"),
        new("OrganisationAddress", "Organisation Address", "Normal", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"6\" w:color=\"134E6F\"/></w:pBdr><w:spacing w:after=\"120\"/><w:ind w:left=\"567\"/>", Sans + "<w:color w:val=\"555555\"/><w:sz w:val=\"17\"/>"),
        new("Host", "Host", "Normal", "<w:spacing w:before=\"120\" w:after=\"340\"/><w:ind w:left=\"567\"/>", Sans + "<w:color w:val=\"555555\"/><w:sz w:val=\"18\"/>"),
        new("Title", "Title", "Normal", "<w:keepNext/><w:spacing w:after=\"200\" w:line=\"252\" w:lineRule=\"auto\"/><w:ind w:left=\"567\"/>", Sans + "<w:b/><w:sz w:val=\"38\"/>"),
        .. Enumerable.Range(1, 4).Select(level => new Style(
            N($"Heading{level}"), N($"heading {level}"), "Normal",
            N($"<w:keepNext/><w:keepLines/><w:spacing w:before=\"{(level == 1 ? 340 : 227)}\" w:after=\"113\"/><w:ind w:left=\"567\"/><w:outlineLvl w:val=\"{level - 1}\"/>"),
            Sans + N($"<w:b/><w:sz w:val=\"{(level == 1 ? 24 : 21)}\"/>"), "BodyText")),
        new("BodyText", "Body Text", "Normal", "<w:ind w:left=\"567\"/>", ""),
        new("NumberedParagraph", "Numbered Paragraph", "Normal", "<w:tabs><w:tab w:val=\"left\" w:pos=\"567\"/></w:tabs><w:ind w:left=\"567\" w:hanging=\"567\"/>", ""),
        new("Position", "Position", "BodyText", "<w:ind w:left=\"794\"/>", ""),
        new("Beneath", "Beneath", "BodyText", "<w:spacing w:after=\"60\"/>", "<w:sz w:val=\"19\"/>"),
        new("Remark", "Remark", "BodyText", "<w:spacing w:after=\"80\"/>", Sans + "<w:color w:val=\"555555\"/><w:sz w:val=\"17\"/>"),
        new("Decision", "Decision", "Normal", Bar + "<w:tabs><w:tab w:val=\"left\" w:pos=\"1304\"/></w:tabs><w:spacing w:after=\"60\"/><w:ind w:left=\"1304\" w:hanging=\"510\"/>", ""),
        new("DecisionLabel", "Decision Label", "Decision", "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>", Sans + "<w:b/><w:caps/><w:color w:val=\"134E6F\"/><w:spacing w:val=\"10\"/><w:sz w:val=\"16\"/>", "DecisionSentence"),
        new("DecisionSentence", "Decision Sentence", "Decision", "", ""),
        new("DecisionPosition", "Decision Position", "Decision", "<w:tabs><w:tab w:val=\"clear\" w:pos=\"1304\"/><w:tab w:val=\"left\" w:pos=\"1531\"/></w:tabs><w:ind w:left=\"1531\" w:hanging=\"737\"/>", ""),
        new("DecisionBeneath", "Decision Beneath", "Decision", "", "<w:sz w:val=\"19\"/>"),
        new("DecisionRemark", "Decision Remark", "Decision", "", Sans + "<w:color w:val=\"555555\"/><w:sz w:val=\"17\"/>"),
        new("DecisionList", "Decision List", "Decision", "<w:tabs><w:tab w:val=\"left\" w:pos=\"1304\"/><w:tab w:val=\"left\" w:pos=\"1758\"/></w:tabs><w:ind w:left=\"1758\" w:hanging=\"964\"/>", ""),
        new("ListNumbered", "List Numbered", "BodyText", "<w:tabs><w:tab w:val=\"left\" w:pos=\"1021\"/></w:tabs><w:spacing w:after=\"60\"/><w:ind w:left=\"1021\" w:hanging=\"454\"/>", ""),
        new("ListBullet", "List Bullet", "BodyText", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/><w:ind w:left=\"851\" w:hanging=\"284\"/>", ""),
        new("CommentBody", "Comment Body", "Normal", Rule + "<w:spacing w:after=\"60\"/><w:ind w:left=\"794\"/>", "<w:sz w:val=\"20\"/>"),
        new("CommentLabel", "Comment Label", "CommentBody", "", Sans + "<w:b/><w:color w:val=\"555555\"/><w:spacing w:val=\"10\"/><w:sz w:val=\"16\"/>"),
        new("Note", "Note", "BodyText", "", "<w:i/><w:color w:val=\"555555\"/><w:sz w:val=\"19\"/>"),
        new("NoteLabel", "Note Label", "BodyText", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>", Sans + "<w:b/><w:caps/><w:color w:val=\"555555\"/><w:spacing w:val=\"10\"/><w:sz w:val=\"16\"/>", "Note"),
        new("ClosingLabel", "Closing Label", "NoteLabel", "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"999999\"/></w:pBdr><w:spacing w:before=\"450\" w:after=\"60\"/>", "", "Remark"),
        new("Digest", "Digest", "Remark", "<w:spacing w:after=\"0\"/>", "<w:color w:val=\"707070\"/><w:sz w:val=\"15\"/>"),
        new("ContentsTitle", "TOC Heading", "NoteLabel", "<w:spacing w:before=\"227\" w:after=\"113\"/>", ""),
        new("TOC1", "toc 1", "Normal", "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9184\"/></w:tabs><w:spacing w:after=\"40\"/><w:ind w:left=\"567\" w:right=\"567\"/>", Sans + "<w:sz w:val=\"19\"/>"),
        new("TOC2", "toc 2", "TOC1", "<w:ind w:left=\"851\" w:right=\"567\"/>", ""),
        new("Caption", "caption", "BodyText", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>", Sans + "<w:b/><w:color w:val=\"555555\"/><w:sz w:val=\"17\"/>"),
        new("Figure", "Figure", "BodyText", "<w:keepNext/>", ""),
        new("FigureText", "Figure Text", "Normal", "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>", Sans),
        new("TableText", "Table Text", "Normal", "<w:spacing w:after=\"0\" w:line=\"264\" w:lineRule=\"auto\"/>", Sans + "<w:sz w:val=\"18\"/>"),
        new("TableHead", "Table Head", "TableText", "<w:keepNext/>", "<w:b/>"),
        new("TableSmall", "Table Small", "TableText", "", "<w:color w:val=\"555555\"/><w:sz w:val=\"17\"/>"),
        new("Behind", "Behind a Table", "Normal", "<w:spacing w:after=\"60\" w:line=\"120\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"8\"/>"),
        new("Signature", "Signature", "BodyText", "<w:keepNext/><w:tabs><w:tab w:val=\"left\" w:pos=\"4200\"/><w:tab w:val=\"left\" w:leader=\"underscore\" w:pos=\"7000\"/></w:tabs><w:spacing w:before=\"400\"/>", Sans + "<w:sz w:val=\"19\"/>"),
        new("Header", "header", "Normal", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9184\"/></w:tabs><w:spacing w:after=\"60\"/>", Sans + "<w:color w:val=\"555555\"/><w:sz w:val=\"17\"/>"),
        new("Footer", "footer", "Header", "", "<w:sz w:val=\"15\"/>"),
        new("Banner", "Banner", "Header", "<w:jc w:val=\"center\"/>", "<w:b/>"),
    ];

    private static string N(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Style(string Id, string Name, string? Base, string Paragraph, string Look, string? Next = null)
    {
        /// <summary>The names that every word processor knows.</summary>
        private static readonly HashSet<string> Known =
            ["Normal", "Title", "Heading1", "Heading2", "Heading3", "Heading4", "BodyText", "ListBullet", "Caption", "Signature", "Header", "Footer", "TOC1", "TOC2", "ContentsTitle"];

        public string Xml() =>
            $"<w:style w:type=\"paragraph\"{(Base is null ? " w:default=\"1\"" : "")}{(Known.Contains(Id) ? "" : " w:customStyle=\"1\"")} w:styleId=\"{Id}\"><w:name w:val=\"{Name}\"/>"
            + (Base is null ? "" : $"<w:basedOn w:val=\"{Base}\"/>") + (Next is null ? "" : $"<w:next w:val=\"{Next}\"/>") + "<w:qFormat/>"
            + (Paragraph.Length > 0 ? $"<w:pPr>{Paragraph}</w:pPr>" : "") + (Look.Length > 0 ? $"<w:rPr>{Look}</w:rPr>" : "") + "</w:style>";
    }
}
