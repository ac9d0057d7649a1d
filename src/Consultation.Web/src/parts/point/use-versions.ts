import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Language, VersionList } from '../../contract';
import { at, get, type Answer } from '../../live/api';
import type { Room } from '../../live/room';

const MOST = 24;

/** What was asked, so that several lists on a page ask once. */
const asked = new Map<string, Promise<Answer<VersionList>>>();

/** The versions of a point and the amendments to it, with their differences in a language; asked anew whenever any of them changes. */
export function useVersions(room: Room, point: string, language: Language): Answer<VersionList> | undefined {
  const found = useSignal<Answer<VersionList> | undefined>(undefined);
  const path = at(room.id, `/points/${encodeURIComponent(point)}/versions?language=${language}${room.as ? `&as=${encodeURIComponent(room.as)}` : ''}`);
  const state = stateOf(room, point);
  useEffect(() => {
    let over = false;
    void ask(path, state).then((answer) => {
      if (!over) {
        found.value = answer;
      }
    });
    return () => {
      over = true;
    };
  }, [path, state]);
  return found.value;
}

/** What the differences of a point depend on, so that they are known to be stale. */
function stateOf(room: Room, id: string): string {
  const { points = {}, amendments = {} } = room.state.slices.table.value ?? {};
  const point = points[id];
  const proposed = Object.entries(amendments).filter(([, a]) => a.point === id);
  return [point?.version, Object.keys(point?.text ?? {}), ...proposed.map(([a, { state }]) => `${a}:${state}`)].join(' ');
}

function ask(path: string, state: string): Promise<Answer<VersionList>> {
  const key = `${path} ${state}`;
  const before = asked.get(key);
  if (before) {
    return before;
  }
  const answer = get<VersionList>(path);
  asked.set(key, answer);
  void answer.then((a) => a.ok || asked.delete(key));
  for (const old of [...asked.keys()].slice(0, -MOST)) {
    asked.delete(old);
  }
  return answer;
}
