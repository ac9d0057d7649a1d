import type { FloorSlice } from '../../contract';
import { ROUGH_SPEECH_SECONDS } from '../../live/floor';

/** Roughly how many minutes until a place in the queue has the floor: what is left of the speech under way, and one for each before it. */
export function roughWait(floor: FloorSlice, place: number, spokenSeconds: number): number {
  const limit = floor.perSpeech ?? floor.speaking?.limit ?? ROUGH_SPEECH_SECONDS;
  const left = floor.speaking ? Math.max(0, (floor.speaking.limit ?? limit) - spokenSeconds) : 0;
  return Math.round((left + (place - 1) * limit) / 60);
}
