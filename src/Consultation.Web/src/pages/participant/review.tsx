import { cleaned, textOf } from '../../live/typed';
import { Dialog } from '../../parts/dialog';
import { draft } from '../../parts/form';
import { inWords, words } from '../../words';
import { reasonFor } from './ballot';
import type { Casting } from './cast';
import { OwnPosition } from './own-position';
import { VotedPoints } from './voted-points';

/** The last look before a ballot is cast: for whom, on what, which position, in which words, and who will see it. */
export function Review({ room, form, round, principal }: Casting) {
  const w = words().participant;
  const d = words().deciding;
  const v = words().voting;
  const position = form.choice.value;
  const roundtable = room.state.slices.roundtable.value;
  if (!position || !roundtable) {
    return null;
  }
  const typed = reasonFor(position, round) === 'none' ? '' : cleaned(draft(form.draftName).value);
  return (
    <Dialog title={principal ? v.reviewForTitle(principal) : w.reviewTitle} onClose={() => form.back()}>
      <dl class="stack review">
        <dt class="small quiet">{w.onThis}</dt>
        <dd>
          <VotedPoints room={room} round={round} small />
        </dd>
        <dt class="small quiet">{principal ? v.positionOf(principal) : w.yourPosition}</dt>
        <dd>
          <OwnPosition ballot={{ position, ...(typed ? { text: textOf(typed, roundtable) } : {}) }} meaning />
        </dd>
        <dt class="small quiet">{w.castFor}</dt>
        <dd>
          {principal ? (
            <>
              <b>{principal}</b> <span class="chip warn">{v.byProxy}</span>
            </>
          ) : (
            inWords(room.state.slices.mine.value?.name)
          )}
        </dd>
      </dl>
      <p class="small quiet">{round.secrecy === 'secret' ? v.secretHelp : d.secrecyHelp[round.secrecy]}</p>
      <div class="row wrap">
        <button type="button" class="main grow" onClick={() => void form.cast(room, roundtable, round)}>
          {principal ? v.castFor(principal) : w.cast}
        </button>
        <button type="button" onClick={() => form.back()}>
          {w.back}
        </button>
      </div>
    </Dialog>
  );
}
