import { computed, signal } from '@preact/signals';
import type { LobbyShape, Me, PeopleList, PersonShape, PresetList, PresetShape, RoundtableInfo } from '../../contract';
import { at, del, get, post, type Answer } from '../../live/api';
import { lookingAgain } from '../../live/look-again';
import type { Room } from '../../live/room';

const LOBBY_POLL_MS = 3_000;

/** What the facilitator has at hand besides the view: who waits, who is connected, the room code, the rules there are. */
export class Desk {
  readonly lobby = signal<LobbyShape | undefined>(undefined);
  /** The seats whose page is connected. */
  readonly here = computed(() => new Set(this.lobby.value?.seats));
  readonly info = signal<RoundtableInfo | undefined>(undefined);
  readonly me = signal<Me | undefined>(undefined);
  readonly presets = signal<readonly PresetShape[]>([]);
  readonly people = signal<readonly PersonShape[]>([]);

  constructor(readonly room: Room) {}

  /** Looks at what changes while the page is visible; gives the way to end that. */
  start(): () => void {
    void this.loadOnce();
    if (document.visibilityState === 'visible') {
      void this.loadLobby();
    }
    return lookingAgain(() => this.loadLobby(), LOBBY_POLL_MS);
  }

  async admit(request: string, seat: string): Promise<Answer<unknown>> {
    const answer = await post(at(this.room.id, `/lobby/${encodeURIComponent(request)}`), { seat });
    await this.loadLobby();
    return answer;
  }

  async decline(request: string): Promise<Answer<unknown>> {
    const answer = await del(at(this.room.id, `/lobby/${encodeURIComponent(request)}`));
    await this.loadLobby();
    return answer;
  }

  /** The names of the people known to the server, for those who hold a seat's vote. */
  async loadPeople(): Promise<void> {
    const answer = await get<PeopleList>('/api/people');
    if (answer.ok) {
      this.people.value = answer.value.people;
    }
  }

  private async loadLobby(): Promise<void> {
    const answer = await get<LobbyShape>(at(this.room.id, '/lobby'));
    if (answer.ok) {
      this.lobby.value = answer.value;
    }
  }

  private async loadOnce(): Promise<void> {
    const [info, me, presets] = await Promise.all([get<RoundtableInfo>(at(this.room.id)), get<Me>('/api/me'), get<PresetList>('/api/presets')]);
    this.info.value = info.ok ? info.value : undefined;
    this.me.value = me.ok ? me.value : undefined;
    this.presets.value = presets.ok ? presets.value.presets : [];
  }
}
