import type { Organisation } from '../../contract';
import { day, now } from '../../live/clock';
import { inWords, words } from '../../words';
import { sourceOf } from './logo';
import { filled } from './symbols';

const USUAL_COLOUR = '#134e6f';

/** What documents begin and end with, as it is typed now. Their paper is white, whatever the page's own colours. */
export function Preview({ organisation }: { organisation: Organisation }) {
  const w = words().organisation;
  const colour = organisation.colour ?? USUAL_COLOUR;
  const symbol = organisation.documentPattern
    ? filled(organisation.documentPattern, { number: 1, year: now.value.getFullYear(), series: '', kind: 'minutes' })
    : '';
  const decision = organisation.decisionPattern ? filled(organisation.decisionPattern, { number: 1, symbol }) : '';
  return (
    <section class="stack organisation-preview" aria-label={w.preview}>
      <h2>{w.preview}</h2>
      <div class="organisation-paper">
        <header class="organisation-head" style={{ borderColor: colour }}>
          {organisation.logo && <img src={sourceOf(organisation.logo)} alt={inWords(organisation.name)} />}
          <div class="grow">
            <p class="organisation-name" style={{ color: colour }}>
              {inWords(organisation.name)}
            </p>
            <p class="organisation-address">{inWords(organisation.address)}</p>
          </div>
          {symbol && <p class="organisation-symbol">{symbol}</p>}
        </header>
        <p class="organisation-kind" style={{ color: colour }}>
          {w.previewKind}
        </p>
        <p class="organisation-title">{w.previewTitle}</p>
        <p class="organisation-address">{day(now.value)}</p>
        {decision && (
          <p>
            <b>{w.previewDecision}</b> {decision}
          </p>
        )}
        <div class="organisation-signed">
          {organisation.signatories.map((s, i) => (
            <p key={i}>
              <span>{inWords(s.title)}</span>
              <span class="organisation-line" />
              <span>{inWords(s.name)}</span>
            </p>
          ))}
        </div>
      </div>
      <p class="quiet small">{w.previewHelp}</p>
    </section>
  );
}
