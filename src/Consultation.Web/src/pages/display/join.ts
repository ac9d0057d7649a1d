import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { QrShape, RoundtableInfo } from '../../contract';
import { at, get } from '../../live/api';
import type { Room } from '../../live/room';

const REFRESH_MS = 30_000;

/** How to join from the room: the address to type and the code, four digits and four; or both as a QR code. */
export interface Join {
  url: string;
  code: string;
  qr?: QrShape;
}

/** How to join; nothing where the server doesn't say. A code that was replaced is soon replaced here. */
export function useJoin(room: Room): Join | undefined {
  const join = useSignal<Join | undefined>(undefined);
  const connected = room.connected.value;
  useEffect(() => {
    let ended = false;
    const look = async (): Promise<void> => {
      const answer = await get<RoundtableInfo>(at(room.id));
      if (!ended && answer.ok) {
        join.value = joinOf(answer.value);
      }
    };
    void look();
    const timer = setInterval(() => void look(), REFRESH_MS);
    return () => {
      ended = true;
      clearInterval(timer);
    };
  }, [room, connected]);
  return join.value;
}

export function joinOf({ code, joinUrl, joinQr }: Pick<RoundtableInfo, 'code' | 'joinUrl' | 'joinQr'>): Join | undefined {
  return code ? { code: code.replace(/^(\d{4})(\d{4})$/, '$1 $2'), url: joinUrl ?? '', ...(joinQr ? { qr: joinQr } : {}) } : undefined;
}
