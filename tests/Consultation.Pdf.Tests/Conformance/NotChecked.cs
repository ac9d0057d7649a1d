namespace Consultation.Pdf.Tests.Conformance;

/// <summary>Clauses that no rule here checks, and why.</summary>
internal static class NotChecked
{
    public static IReadOnlyList<(string Clause, string Why)> Clauses { get; } =
    [
        ("ISO 19005-2, 6.1.8", "Names that aren't UTF-8: PdfPig gives names as text; ours are ASCII."),
        ("ISO 19005-2, 6.1.9", "White space around 'obj' and 'endobj': the rule on cross-references sees the beginning of each object only."),
        ("ISO 19005-2, 6.1.11", "Attached files of part 2 must be PDF/A themselves: ours claim part 3 when anything is attached."),
        ("ISO 19005-2, 6.2.2", "Content streams of drawn glyphs: those of ours are boxes, and the rule on widths reads their beginning."),
        ("ISO 19005-2, 6.2.4.2, 6.2.4.4 and 6.2.4.5", "ICC-based, separation, indexed and pattern colours: nothing of ours uses them; an image in indexed colours lies over RGB."),
        ("ISO 19005-2, 6.2.8.3", "JPEG 2000: the engine takes PNG and JPEG only."),
        ("ISO 19005-2, 6.2.11.3.3", "Character maps in the file: ours use the predefined Identity-H."),
        ("ISO 19005-2, 6.2.11.6", "Encodings of simple TrueType fonts: ours are composite, or drawn."),
        ("ISO 19005-2, 6.4.2 and 6.4.3", "XFA and signatures: a rule forbids forms altogether."),
        ("ISO 19005-2, 6.6.2.3.2", "Types of values in the metadata, but for those that other rules read."),
        ("ISO 19005-2, 6.7.3", "Whether tags tell the logical order and the words apart: for a person, and the tests of reading order."),
        ("ISO 14289-1, 7.1 (Matterhorn 01-001, 01-006)", "Whether a tag fits what it holds, and whether an artifact is one: for a person."),
        ("ISO 14289-1, 7.1 (Matterhorn 04, 05)", "Meaning by colour, contrast, sound and flicker: for a person; there is no sound and no film."),
        ("ISO 14289-1, 7.2 (Matterhorn 11-001 to 11-005)", "Whether the language named is the one spoken: for a person."),
        ("ISO 14289-1, 7.3 (Matterhorn 13-001 to 13-003)", "Whether an alternative text says what a figure shows: for a person."),
        ("ISO 14289-1, 7.4.1 (Matterhorn 14-001)", "Whether what looks like a heading is one: for a person."),
        ("ISO 14289-1, 7.5 (Matterhorn 15-001, 15-002)", "Whether a cell that is a heading is tagged as one: for a person."),
        ("ISO 14289-1, 7.12 to 7.14", "Article threads, signatures and forms that aren't interactive: ours have none."),
        ("ISO 14289-1, 7.15 and 7.16", "XFA and encryption: the rules on forms and on the trailer forbid both."),
        ("ISO 14289-1, 7.18.1, 7.18.4, 7.18.6 and 7.18.8", "Annotations other than links: a rule forbids them."),
        ("ISO 14289-1, 7.19", "Actions that are timed: a rule allows links only."),
        ("ISO 14289-1, 8 and 9", "Requirements of readers and of assistive technology, not of files."),
    ];
}
