import type { Room } from '../../live/room';
import { Gate } from '../../parts/gate';
import { Message } from '../../parts/message';
import { words } from '../../words';
import Notes from './notes';

/** The notes beside the meeting, for the rapporteur and for a facilitator. */
export default function RecordPage({ roundtable }: { roundtable: string }) {
  return <Gate roundtable={roundtable}>{(room) => <ForWriters room={room} />}</Gate>;
}

function ForWriters({ room }: { room: Room }) {
  const w = words();
  return room.state.slices.record.value ? <Notes room={room} /> : <Message title={w.common.notYourRole} help={w.record.notWritten} />;
}
