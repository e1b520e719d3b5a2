export type Side = 'left' | 'right';

/** One that was tapped. */
export interface End {
  readonly side: Side;
  readonly index: number;
}

/** Pairs on their way: for each on the left, what it is joined to. */
export interface Joining {
  readonly joined: readonly (number | undefined)[];
  /** What waits for its other half. */
  readonly held?: End | undefined;
}

export function unjoined(size: number): Joining {
  return { joined: Array.from({ length: size }, () => undefined) };
}

/** The index of the pair that it is part of, which is that of its left half. */
export function pairOf(
  { joined }: Pick<Joining, 'joined'>,
  { side, index }: End,
): number | undefined {
  const pair = side === 'left' ? index : joined.indexOf(index);
  return joined[pair] === undefined ? undefined : pair;
}

/** What is joined is parted and taken up, what is held is put down, and two halves become a pair. */
export function tapped({ joined, held }: Joining, end: End): Joining {
  if (held && held.side !== end.side) {
    const left = end.side === 'left' ? end.index : held.index;
    const right = end.side === 'right' ? end.index : held.index;
    return { joined: parted(joined, end).with(left, right) };
  }
  const isPutDown = held?.index === end.index;
  return { joined: parted(joined, end), held: isPutDown ? undefined : end };
}

function parted(joined: Joining['joined'], end: End): Joining['joined'] {
  const pair = pairOf({ joined }, end);
  return pair === undefined ? joined : joined.with(pair, undefined);
}

/** Once nothing is left over. */
export function pairsOf({ joined }: Joining): number[][] | undefined {
  const pairs = joined.flatMap((right, left) => (right === undefined ? [] : [[left, right]]));
  return pairs.length === joined.length ? pairs : undefined;
}
