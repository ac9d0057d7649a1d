import { Gate } from '../../parts/gate';
import Screen from './screen';

/** The room's screen, in a browser that may show it: by its own link, or the facilitator's and the rapporteur's. */
export default function DisplayPage({ roundtable }: { roundtable: string }) {
  return (
    <Gate roundtable={roundtable} as="display">
      {(room) => <Screen room={room} />}
    </Gate>
  );
}
