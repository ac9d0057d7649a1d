using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Storage;

namespace Consultation.Server.Verbs;

/// <summary>Walks every chain of a data folder, replays every journal, and compares the ballot box and the papers with it.</summary>
public static class VerifyVerb
{
    /// <summary>Verifies a folder.</summary>
    /// <returns>0 where all fits, 1 where something doesn't, 2 where the folder can't be read.</returns>
    public static int Run(string dataPath, TextWriter output, TextWriter error)
    {
        try
        {
            var replay = new Replay();
            var result = Verifier.Run(dataPath, misfit => output.WriteLine(misfit), replay.Check, replay.CheckBallots, replay.CheckPapers);
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
            Begin(roundtable);
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

        /// <summary>Of a secret vote that is open there is a ballot for each seat that voted; of any other there is none.</summary>
        public IEnumerable<string> CheckBallots(string roundtable, IReadOnlyList<SealedBallot> ballots)
        {
            Begin(roundtable);
            if (_broken)
            {
                return [];
            }

            var open = _state is { OpenRound: { } id } && _state.Rounds[id].Secrecy == Secrecy.Secret ? _state.Rounds[id] : null;
            var voted = open?.Ballots.Keys.Select(seat => seat.Value).ToHashSet() ?? [];
            var kept = ballots.Where(b => b.Round == open?.Id.Value).Select(b => b.Seat).ToHashSet();
            return
            [
                .. ballots.Where(b => b.Round != open?.Id.Value).GroupBy(b => b.Round)
                    .Select(round => $"the ballot box holds ballots of the round {round.Key}, which isn't a secret vote under way"),
                .. kept.Except(voted).Select(seat => $"the ballot box holds a ballot of the seat {seat}, which hasn't voted in the round {open!.Id}"),
                .. voted.Except(kept).Select(seat => $"the seat {seat} has voted in the round {open!.Id}, but the ballot box holds no ballot of it"),
            ];
        }

        /// <summary>The file of each paper and of each publication is there and is the one that its event names; one that nobody names yet is at least itself.</summary>
        public IEnumerable<string> CheckPapers(string roundtable, IReadOnlyList<FoundBlob> blobs)
        {
            Begin(roundtable);
            if (_broken || _state is null)
            {
                return [];
            }

            var files = blobs.ToDictionary(b => b.Id);
            return
            [
                .. _state.Papers.Where(p => p.Removed is null && files.GetValueOrDefault(p.Id.Value) is not { IsWhole: true })
                    .Select(p => $"the file of the paper {p.Id} is missing"),
                .. _state.Papers.Where(p => files.GetValueOrDefault(p.Id.Value) is { IsWhole: true } file && (file.ActualSha256 != p.Sha256 || file.ActualBytes != p.Bytes))
                    .Select(p => $"the file of the paper {p.Id} isn't the one that its event names"),
                .. _state.Minutes.Publications.SelectMany(p => p.Files.Where(f => files.GetValueOrDefault(f.Sha256) is not { IsWhole: true } file || file.ActualSha256 != f.Sha256)
                    .Select(f => $"the file {f.Name} of the publication {p.Number} is missing, or isn't the one that its event names")),
                .. blobs.Where(b => b.IsWhole && _state.Papers.Find(PaperId.Of(b.Id)) is null && b.ActualSha256 != b.Sha256)
                    .Select(b => $"the file {b.Id}, which no event names, isn't what it was when it was stored"),
            ];
        }

        private void Begin(string roundtable)
        {
            if (_roundtable != roundtable)
            {
                (_roundtable, _state, _broken) = (roundtable, null, false);
            }
        }
    }
}
