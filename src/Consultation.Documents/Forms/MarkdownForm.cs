namespace Consultation.Documents;
internal static class MarkdownForm { public static byte[] Write(DocumentText t) => []; }
internal static class HtmlForm { public static byte[] Write(DocumentText t, string? a) => []; }
internal static class DocxForm { public static byte[] Write(DocumentText t) => []; }
