import type { Me } from '../../contract';
import { get } from '../../live/api';

/** Where a seat or role at a roundtable leads: the address says as whom, where this browser is several there. */
export async function placeOf({ roundtable = '', as }: { roundtable?: string; as?: string }): Promise<string> {
  const place = `/r/${encodeURIComponent(roundtable)}`;
  const me = await get<Me>('/api/me');
  const several = me.ok && me.value.grants.filter((g) => g.roundtable === roundtable).length > 1;
  return several && as ? `${place}?as=${encodeURIComponent(as)}` : place;
}
