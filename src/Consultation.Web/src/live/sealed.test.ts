import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../contract';
import { Room } from './room';
import { newReceipt, sealedBallot, secretPositions } from './sealed';

const receipts = Array.from({ length: 50 }, newReceipt);

describe('a ballot of a secret vote', () => {
  const bodies: string[] = [];

  /** The whole message of each command, as it leaves the page. */
  async function sent(commands: Command[], as?: string): Promise<string[]> {
    bodies.length = 0;
    const room = new Room('almaty', as);
    for (const command of commands) {
      await room.do(command);
    }
    return bodies.filter((body) => body.includes('castBallot'));
  }

  beforeEach(() => {
    vi.stubGlobal('fetch', (_path: string, how: RequestInit) => {
      if (how.body) {
        bodies.push(how.body as string);
      }
      return Promise.resolve(new Response('{"number":7}'));
    });
  });

  afterEach(() => vi.unstubAllGlobals());

  it('has one length whatever is chosen', async () => {
    const messages = await sent(secretPositions.map((position) => sealedBallot('r1', 'osce', position)), 'seat:osce');
    expect(messages).toHaveLength(3);
    expect(new Set(messages.map((message) => JSON.stringify(message).length)).size).toBe(1);
  });

  it('has one length whatever is chosen and whatever its receipt is', async () => {
    const messages = await sent(secretPositions.flatMap((position) => receipts.map((receipt) => sealedBallot('r1', 'osce', position, receipt))));
    expect(messages).toHaveLength(150);
    expect(new Set(messages.map((message) => JSON.stringify(message).length)).size).toBe(1);
  });

  it('holds no words and no ids of its own', () => {
    for (const position of secretPositions) {
      expect(Object.keys(sealedBallot('r1', 'osce', position))).toEqual(['do', 'round', 'seat', 'position', 'pad']);
    }
  });
});

describe('a receipt', () => {
  it('can be read out, is one the server takes, and never comes twice', () => {
    expect(new Set(receipts).size).toBe(receipts.length);
    for (const receipt of receipts) {
      expect(receipt).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/);
    }
  });
});
