import type { FloorSlice, RequestShape } from '../../contract';
import { ROUGH_SPEECH_SECONDS } from '../../live/floor';

/** A seat's requests that wait, by their place in the queue (from 1). */
export function myRequests(floor: FloorSlice | undefined, seat: string | undefined): readonly (RequestShape & { place: number })[] {
  return (floor?.queue ?? []).map((r, i) => ({ ...r, place: i + 1 })).filter((r) => r.seat === seat);
}

/** Roughly how many minutes until a place in the queue has the floor: what is left of the speech under way, and one for each before it. */
export function roughWait(floor: FloorSlice, place: number, spokenSeconds: number): number {
  const limit = floor.perSpeech ?? floor.speaking?.limit ?? ROUGH_SPEECH_SECONDS;
  const left = floor.speaking ? Math.max(0, (floor.speaking.limit ?? limit) - spokenSeconds) : 0;
  return Math.round((left + (place - 1) * limit) / 60);
}
