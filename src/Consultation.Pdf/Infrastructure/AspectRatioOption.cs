namespace QuestPDF.Infrastructure;

/// <summary>Which sides of the space decide the size of content with a proportion of its own.</summary>
public enum AspectRatioOption
{
    /// <summary>It fills the width.</summary>
    FitWidth,
    /// <summary>It fills the height.</summary>
    FitHeight,
    /// <summary>It fills whichever it meets first.</summary>
    FitArea,
}
