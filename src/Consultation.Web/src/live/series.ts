import type { Moment, PointShape, PositionChange, PositionRef, PositionsSlice, RegisteredShape, Text } from '../contract';
import { byPlace, listed, type WithId } from './reading';

const ID_MAX = 40;

/** A position of the series: taken over from an earlier roundtable, or adopted here. */
export interface PositionOfSeries {
  key: string;
  ref: PositionRef;
  /** What the roundtable that adopted it is called; none where it was adopted here. */
  title?: Text;
  /** What it is called in the room, where it was adopted here. */
  number?: string;
  text: Text;
  sentence?: Text | undefined;
  decided: Moment;
  change?: PositionChange | undefined;
}

/** What changed a position: a point of this roundtable, a position of the register, or one that isn't known here. */
export type Successor = { kind: 'here'; point: PointShape } | { kind: 'earlier'; position: RegisteredShape } | { kind: 'elsewhere' } | { kind: 'none' };

/** The points adopted here, in the order decided. */
export const adopted = (points: readonly WithId<PointShape>[]): WithId<PointShape>[] =>
  points.filter((p) => p.decision?.adopted).sort((a, b) => (a.decision!.at < b.decision!.at ? -1 : a.decision!.at > b.decision!.at ? 1 : 0));

/** The register: the positions taken over, then those adopted here. Nothing where this isn't one of a series. */
export function positionsOfSeries(slice: PositionsSlice | undefined, points: readonly WithId<PointShape>[]): PositionOfSeries[] {
  const taken = listed(slice?.register).sort(byPlace);
  if (taken.length === 0 && !slice?.series) {
    return [];
  }
  return [
    ...taken.map((p) => ({ ...p, key: p.id, ref: { roundtable: p.roundtable, point: p.point } })),
    ...adopted(points).map((p) => ({
      key: p.id,
      ref: { point: p.id },
      number: p.number,
      text: p.text,
      sentence: p.sentence,
      decided: p.decision!.at,
      change: p.change,
    })),
  ];
}

export const isInForce = (position: Pick<PositionOfSeries, 'change'>): boolean => position.change?.standing !== 'superseded';

/** What can change a position: another one that was adopted here and is in force itself. */
export const successors = (position: PositionOfSeries, points: readonly WithId<PointShape>[]): WithId<PointShape>[] =>
  adopted(points).filter((p) => isInForce(p) && !(position.ref.roundtable === undefined && position.ref.point === p.id));

/** Finds what a change names. A position without a roundtable is of this one. */
export function successorOf(change: PositionChange, here: string, points: readonly WithId<PointShape>[], slice: PositionsSlice | undefined): Successor {
  const { by } = change;
  if (!by) {
    return { kind: 'none' };
  }
  if (by.roundtable !== undefined && by.roundtable !== here) {
    const position = slice?.register[`${by.roundtable}/${by.point}`];
    return position ? { kind: 'earlier', position } : { kind: 'elsewhere' };
  }
  const point = points.find((p) => p.id === by.point);
  return point ? { kind: 'here', point } : { kind: 'elsewhere' };
}

/** The id of a series, made from the name that was typed: small Latin letters, digits and hyphens; empty where it has none. */
export const seriesId = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, ID_MAX)
    .replace(/-+$/, '');
