using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Storage;

namespace Consultation.Server.Verbs;

/// <summary>Walks every chain of a data folder, and replays every journal.</summary>
public static class VerifyVerb
{
    /// <summary>Verifies a folder.</summary>
    /// <returns>0 where all fits, 1 where something doesn't, 2 where the folder can't be read.</returns>
    public static int Run(string dataPath, TextWriter output, TextWriter error)
    {
        try
        {
            var replay = new Replay();
            var result = Verifier.Run(dataPath, misfit => output.WriteLine(misfit), replay.Check);
            output.WriteLine(result);
            return result.AllFit ? 0 : 1;
        }
        catch (DataFolderException e)
        {
            error.WriteLine(e.Message);
            return 2;
        }
    }

    /// <summary>Replays each journal as its rows come by: what can't be read or applied doesn't fit.</summary>
    private sealed class Replay
    {
        private string? _roundtable;
        private Roundtable? _state;
        private bool _broken;

        public string? Check(string roundtable, JournalRow row)
        {
            if (_roundtable != roundtable)
            {
                (_roundtable, _state, _broken) = (roundtable, null, false);
            }

            if (_broken)
            {
                return null;
            }

            try
            {
                var e = DomainJson.ReadEvent(row.Type, row.Body);
                _state = Roundtable.Apply(RoundtableId.Of(roundtable), _state, new Recorded(row.Number, row.Time, e));
                return null;
            }
#pragma warning disable CA1031 // Whatever a damaged journal brings about, it is a misfit and the walk goes on.
            catch (Exception e)
#pragma warning restore CA1031
            {
                _broken = true;
                return $"it can't be replayed: {e.Message.ReplaceLineEndings(" ")}";
            }
        }
    }
}
