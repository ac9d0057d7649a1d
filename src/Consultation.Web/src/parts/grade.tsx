import { words } from '../words';
import './grade.css';

/** The grade as one clear statement, and whether it is enough; one that isn't says by itself what it is. */
export function GradeStated({ label, adopted }: { label: string; adopted: boolean }) {
  return (
    <p class={`grade ${adopted ? 'good' : 'bad'}`}>
      {!adopted && <span aria-hidden="true">✗</span>} <b>{label}</b> {adopted && <span>✓ {words().deciding.adopted}</span>}
    </p>
  );
}
