import type { MyBallotShape } from '../../contract';
import { CopyLink } from '../../parts/copy';
import { words } from '../../words';
import type { BallotForm } from './ballot';
import { OwnPosition } from './own-position';

/** What a secret ballot says, as long as this page remembers it; folded away from those who look over one's shoulder. */
export function Remembered({ form, ballot }: { form: BallotForm; ballot: MyBallotShape }) {
  const v = words().voting;
  const known = form.known(ballot);
  return known ? (
    <>
      {known.receipt && (
        <div class="stack tight">
          <h3>{v.receipt}</h3>
          <CopyLink link={known.receipt} label={v.receipt} />
          <p class="small quiet">{v.receiptHelp}</p>
        </div>
      )}
      <details>
        <summary>{v.showChoice}</summary>
        <div class="stack tight">
          <OwnPosition ballot={known} />
          <p class="small quiet">{v.choiceHelp}</p>
        </div>
      </details>
    </>
  ) : null;
}
