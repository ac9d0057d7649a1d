import type { PointShape } from '../../contract';
import { Addition } from '../../parts/point/addition';
import { PointText } from '../../parts/point/point-text';
import { Pending, Translate } from '../../parts/point/translate';
import { words } from '../../words';
import { inOrder, type Placed } from '../../live/agenda-order';
import { Opens } from './opens';
import { PointForm } from './point-form';
import { PointRule } from './point-rule';
import { RuleInWords } from './rule-in-words';
import { sameRule } from '../../live/rules';
import { Section } from './section';
import { WithdrawPoint } from './withdraw-point';
import { said, type Work } from './work';

/** The texts that are to be agreed, by item. */
export function Points({ work }: { work: Work }) {
  const w = words().prepare.points;
  const items = inOrder(work.room.state.slices.agenda.value?.items ?? {});
  const points = Object.entries(work.room.state.slices.table.value?.points ?? {});
  return (
    <Section id="points" help={w.help}>
      {items.length === 0 && <p class="quiet">{w.itemFirst}</p>}
      {items.map((placed) => (
        <OfItem key={placed.id} work={work} placed={placed} points={points.filter(([, p]) => p.item === placed.id)} />
      ))}
    </Section>
  );
}

function OfItem({ work, placed, points }: { work: Work; placed: Placed; points: (readonly [string, PointShape])[] }) {
  const w = words().prepare.points;
  const title = said(work, placed.item.title);
  return (
    <div class="stack tight prepare-of-item">
      <div class="row wrap">
        <h3 class="grow">
          {placed.item.number} {title}
        </h3>
        {work.open && (
          <Opens kind="plain" label={w.draftFor(title)} dialog={(close) => <PointForm work={work} item={placed.id} onClose={close} />}>
            {w.draft}
          </Opens>
        )}
      </div>
      {points.length > 0 && (
        <ul class="plain-list prepare-rows">
          {points.map(([id, point]) => (
            <Point key={id} work={work} id={id} point={point} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Point({ work, id, point }: { work: Work; id: string; point: PointShape }) {
  const w = words().prepare.points;
  const changes = work.open && (point.stage === 'draft' || point.stage === 'tabled');
  const clause = said(work, point.clause);
  return (
    <li class="prepare-point stack tight">
      <PointText point={point} />
      {point.sentence ? (
        <>
          <p class="quiet small prepare-lines">{said(work, point.sentence)}</p>
          <Addition points={[point]} class="small" />
        </>
      ) : (
        changes && clause && <p class="quiet small">{w.inMinutes(work.roundtable.noun, point.verb, clause)}</p>
      )}
      {!sameRule(point.rule, work.roundtable.defaultRule) && (
        <div class="prepare-own-rule">
          <p class="quiet small">{w.ownRule}</p>
          <RuleInWords work={work} rule={point.rule} />
        </div>
      )}
      <div class="row wrap">
        <span class="chip">{words().deciding.pointStages[point.stage]}</span>
        <Pending point={point} />
        {point.pending.length > 0 && <Translate room={work.room} point={{ ...point, id }} />}
        {changes && (
          <>
            <Opens kind="small" label={w.reviseLabel(said(work, point.text))} dialog={(close) => <PointForm work={work} item={point.item} id={id} point={point} onClose={close} />}>
              {w.revise}
            </Opens>
            {work.leads && (
              <>
                <Opens kind="plain small" label={w.ruleLabel(said(work, point.text))} dialog={(close) => <PointRule work={work} id={id} point={point} onClose={close} />}>
                  {w.rule}
                </Opens>
                <Opens kind="plain small danger" label={w.withdrawLabel(said(work, point.text))} dialog={(close) => <WithdrawPoint work={work} id={id} onClose={close} />}>
                  {w.withdraw}
                </Opens>
              </>
            )}
          </>
        )}
      </div>
    </li>
  );
}
