import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { JoinAnswer, RoundtableSummaryShape } from '../../contract';
import { type Answer, at, get, incomplete } from '../../live/api';
import { day } from '../../live/clock';
import { seriesId } from '../../live/series';
import { Dialog } from '../../parts/dialog';
import { Choice, draft, Field, forget, Form } from '../../parts/form';
import { words } from '../../words';
import { draftName, said, type Work } from './work';

/** A seat's page isn't asked: that it was shown something would go into that roundtable's record. */
const LOOKS = ['facilitator', 'rapporteur', 'observer'];

interface PlaceProps {
  work: Work;
  others: readonly RoundtableSummaryShape[];
  onClose: () => void;
}

/** Makes the roundtable one of a series: after another, whose series it is then of, or as its first. */
export function PlaceForm({ work, others, onClose }: PlaceProps) {
  const w = words().series;
  const slice = work.room.state.slices.positions.value;
  const previous = useSignal(slice?.previous ?? '');
  const known = useSeriesOf(others.find((r) => r.id === previous.value));
  const name = draftName(work, 'series');
  const id = known ?? seriesId(draft(name, slice?.series ?? '').value);
  // The one before may be one that whoever prepares has no part in: it stays what it is until another is chosen.
  const lost = slice?.previous && !others.some((r) => r.id === slice.previous) ? slice.previous : undefined;
  const titled = (r: RoundtableSummaryShape): string => (r.start ? w.titled(r.title, day(r.start)) : r.title);
  const options = [
    ['', w.first] as const,
    ...(lost ? [[lost, said(work, Object.values(slice!.register).find((p) => p.roundtable === lost)?.title) || w.unknown] as const] : []),
    ...others.map((r) => [r.id, titled(r)] as const),
  ];
  const close = (): void => {
    forget(name);
    onClose();
  };
  const send = async (): Promise<Answer<unknown>> => {
    if (!id) {
      return incomplete(w.nameMissing, 'series');
    }
    const answer = await work.room.do({ do: 'placeInSeries', series: id, ...(previous.peek() ? { previous: previous.peek() } : {}) });
    if (answer.ok) {
      close();
    }
    return answer;
  };
  return (
    <Dialog title={w.placeTitle} onClose={onClose}>
      <Form send={words().common.save} onSend={send} onCancel={close}>
        <Choice label={w.previous} of="previous" help={w.previousHelp} value={previous.value} options={options} onChange={(r) => (previous.value = r)} />
        {known ? <p role="status">{w.isOf(known)}</p> : <Field label={w.name} of="series" name={name} value={slice?.series ?? ''} maxLength={80} required help={w.nameHelp(id)} />}
      </Form>
    </Dialog>
  );
}

/** The series of another roundtable, where it is of one and whoever asks may see it. */
function useSeriesOf(roundtable: RoundtableSummaryShape | undefined): string | undefined {
  const found = useSignal<{ of: string; series: string } | undefined>(undefined);
  useEffect(() => {
    const as = roundtable?.roles.find((role) => LOOKS.includes(role));
    if (!roundtable || !as) {
      return undefined;
    }
    let left = false;
    void get<JoinAnswer>(at(roundtable.id, `/view?as=${as}`)).then((answer) => {
      const series = answer.ok ? answer.value.view?.positions?.series : undefined;
      if (!left && series) {
        found.value = { of: roundtable.id, series };
      }
    });
    return () => {
      left = true;
    };
  }, [roundtable?.id]);
  return found.value && found.value.of === roundtable?.id ? found.value.series : undefined;
}
