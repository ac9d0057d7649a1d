import type { RoundShape } from '../../contract';
import { words } from '../../words';

/** On what terms it is asked: what is needed, what is known of a ballot and by whom, what one's own counts. */
export function Terms({ round, weight = 1 }: { round: RoundShape; weight: number | undefined }) {
  const d = words().deciding;
  const v = words().voting;
  if (round.check) {
    return <p class="small quiet">{v.checkHelp}</p>;
  }
  const needs = d.needs(d.grades[round.rule.required]);
  if (round.secrecy !== 'secret') {
    return (
      <p class="small quiet">
        {needs} {d.secrecyHelp[round.secrecy]} {weight > 1 && words().participant.weight(weight)}
      </p>
    );
  }
  return (
    <div class="stack tight small quiet">
      <p>
        {needs} {v.secretHelp}
      </p>
      <p>{v.secretLimits}</p>
      {round.withReceipts && <p>{v.receiptsHelp}</p>}
    </div>
  );
}
