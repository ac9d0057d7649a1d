import type { Room } from '../../live/room';
import ParticipantPage from './participant';

/** The live page of those who watch: a participant's, whose view holds nothing of one's own, so that there is nothing to do on it. */
export default function ObserverPage({ room }: { room: Room }) {
  return <ParticipantPage room={room} />;
}
