import type { FloorSlice } from '../contract';
import { duration } from '../live/clock';
import { answerable } from '../live/floor';
import { words } from '../words';
import { Choice } from './form';

interface ToSpeechProps {
  floor: FloorSlice;
  /** Who answers. */
  seat: string;
  value: string;
  nameOf: (seat: string) => string;
  onChange: (speech: string) => void;
}

/** Which speech a reply or a question is to; nothing to choose where none was made. */
export function ToSpeech({ floor, seat, value, nameOf, onChange }: ToSpeechProps) {
  const w = words().floor;
  const speeches = answerable(floor, seat);
  const says = (s: (typeof speeches)[number]): string =>
    s.speech === floor.speaking?.speech ? w.speechNow(nameOf(s.seat)) : w.speechOf(nameOf(s.seat), words().deciding.floorKinds[s.kind], duration(s.seconds ?? 0));
  return speeches.length === 0 ? null : (
    <Choice label={w.answers} value={value} options={[...speeches.map((s) => [s.speech, says(s)] as const), ['', w.answersNone] as const]} onChange={onChange} />
  );
}

/** The speech that is answered: the one chosen while it can be, else the last one; none where none is wanted. */
export function answered(floor: FloorSlice, seat: string, chosen: string | undefined): string | undefined {
  const speeches = answerable(floor, seat);
  return chosen === '' ? undefined : (speeches.find((s) => s.speech === chosen) ?? speeches[0])?.speech;
}
