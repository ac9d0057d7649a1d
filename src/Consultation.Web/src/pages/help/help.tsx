import type { ComponentChildren } from 'preact';
import { LanguageChoice } from '../../parts/language';
import { useTitle } from '../../parts/title';
import { words } from '../../words';
import './help.css';

const GRADES = ['unanimity', 'consensus', 'generalAgreement', 'majority'] as const;
const SECRECY = ['open', 'unattributed', 'secret'] as const;

/** What the product is and how one takes part, for whoever has never seen it; without signing in. */
export default function HelpPage() {
  const w = words().help;
  useTitle(w.title);
  const sections = [
    ['seat', w.seatTitle],
    ['chair', w.chairTitle],
    ['writes', w.writesTitle],
    ['terms', w.termsTitle],
    ['secret', w.secretTitle],
    ['check', w.checkTitle],
  ] as const;
  return (
    <main class="help stack loose">
      <div class="row top">
        <h1>{w.title}</h1>
        <LanguageChoice class="push" />
      </div>
      <p>{w.lead}</p>
      <nav aria-label={w.contents}>
        <ul class="plain-list row wrap">
          {sections.map(([id, title]) => (
            <li key={id}>
              <a class="button small" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Steps id="seat" title={w.seatTitle} says={w.seat} />
      <Steps id="chair" title={w.chairTitle} says={w.chair} />
      <Steps id="writes" title={w.writesTitle} says={w.writes} />
      <Section id="terms" title={w.termsTitle}>
        <dl class="help-terms">
          {GRADES.map((grade) => (
            <div key={grade}>
              <dt>{words().deciding.grades[grade]}</dt>
              <dd>{w.terms[grade]}</dd>
            </div>
          ))}
        </dl>
        <p class="quiet">{w.termsFoot}</p>
      </Section>
      <Section id="secret" title={w.secretTitle}>
        <dl class="help-terms">
          {SECRECY.map((kind) => (
            <div key={kind}>
              <dt>{w.secretKinds[kind]}</dt>
              <dd>{w.secret[kind]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="check" title={w.checkTitle}>
        <p>{w.checkHelp}</p>
        <p class="row wrap">
          <a class="button" href="/check">
            {w.check}
          </a>
          <a class="button" href="/join">
            {w.join}
          </a>
        </p>
      </Section>
      <p>
        <a href="/">{words().common.toStart}</a>
      </p>
    </main>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="sheet stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Steps({ id, title, says }: { id: string; title: string; says: readonly string[] }) {
  return (
    <Section id={id} title={title}>
      <ol class="help-steps">
        {says.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Section>
  );
}
