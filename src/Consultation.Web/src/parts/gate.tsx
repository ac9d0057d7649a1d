import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Room } from '../live/room';
import { words } from '../words';
import { propose } from '../words/choice';
import { Authentic } from './authentic';
import { later } from './later';

const Turned = later(async () => (await import('./message')).Turned);

/** The seat or role a page speaks as, where its address names one: `?as=seat:gov1`. */
export function asked(): string | undefined {
  return new URLSearchParams(location.search).get('as') ?? undefined;
}

interface GateProps {
  roundtable: string;
  /** The role to join in, where the page is for one; else what the address names, else the most this browser may be. */
  as?: string;
  children: (room: Room) => ComponentChildren;
}

/** Joins a roundtable and shows what is within once its view is there; else why it isn't. */
export function Gate({ roundtable, as, children }: GateProps) {
  const room = useMemo(() => new Room(roundtable, as ?? asked()), [roundtable, as]);
  useEffect(() => {
    room.start();
    return () => room.end();
  }, [room]);
  const seatsLanguage = room.state.slices.mine.value?.language;
  useEffect(() => void propose(seatsLanguage), [seatsLanguage]);
  if (room.refusal.value) {
    return <Turned refusal={room.refusal.value} />;
  }
  const shown = room.state.slices.roundtable.value;
  if (!shown) {
    return (
      <p class="centre quiet" role="status">
        {words().common.loading}
      </p>
    );
  }
  return (
    <Authentic.Provider value={shown.authentic}>
      {children(room)}
      {shown.rehearses && <div class="rehearsal-frame" />}
    </Authentic.Provider>
  );
}
