using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>What is to be done, by state and day: open first, those without a day behind those that have one.</summary>
internal sealed class ActionsDocument(Source source)
{
    public DocumentText Compose() => Frame.Of(source, DocumentKind.Actions, source.Record.HighestOf(source.Record.Actions.Select(action => action.Marking)),
    [
        .. source.Record.Actions.Count == 0 ? new[] { new ParagraphBlock(Runs.Of(KindWords.In(source.Words.Language).NoActions)) } : [],
        .. source.Record.Actions.GroupBy(action => action.State).OrderBy(state => state.Key).SelectMany(In),
    ]);

    private IEnumerable<Block> In(IGrouping<ActionState, RecordAction> state) =>
    [
        new HeadingBlock(1, $"actions.{Key(state.Key)}", Runs.Of(KindWords.In(source.Words.Language).ActionsThat(state.Key))) { Back = true },
        ActionsTable.Of(source, state.OrderBy(action => action.Due ?? DateOnly.MaxValue), settled: state.Key != ActionState.Open),
    ];

    private static string Key(ActionState state) => state switch
    {
        ActionState.Open => "open",
        ActionState.Completed => "completed",
        _ => "dropped",
    };
}
