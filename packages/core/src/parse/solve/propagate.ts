/** The unit of steps that lie in the nature of things: a beginning is not after its end. They are never taken back. */
export const nature = -1;

/** The `from` of a step that rests on nothing but its unit. */
export const nowhere = -1;

/**
 * How one bound follows from another. Bounds are numbered four to a node: the lower and upper bound of its beginning, then of
 * its end; so odd ones are upper bounds. `move` grows with its argument and gives seconds. `unit` is the dating or rule to blame.
 */
export type Step = { unit: number; from: number; to: number; move: (value: number) => number };

/** One narrowing of one bound, with the narrowing that it rests on and the one that it replaced. */
export type Link = {
  bound: number;
  value: number;
  unit: number;
  because: Link | undefined;
  replaced: Link | undefined;
  length: number;
  /** The first link of its chain; `undefined`: this one. A chain that begins with `nature` rests on the floor of `probe` alone. */
  root: Link | undefined;
  gone: boolean;
};

/** True if a bound stands where it stands for a reason: not by the floor of `probe`. */
export const known = (link: Link | undefined): link is Link => link !== undefined && (link.root ?? link).unit !== nature;

/** Two bounds that leave no time between them; or one alone, whose reasons run in an endless circle. */
export type Clash = { links: Link[] };

// An honest circle of reasons stands still after a round or two (the next Thursday, then the next September); one that goes on
// and on narrows for ever, because its orders contradict each other.
const roundsOfACircle = 50;
const longChain = 256;

const isUpper = (bound: number) => bound % 2 === 1;

/** Steps by bound, packed: those of bound b are `members` from `starts[b]` to before `starts[b + 1]`, in their own order. */
type Groups = { starts: Int32Array; members: Int32Array };

function grouped(steps: readonly Step[], bounds: number, boundOf: (step: Step) => number): Groups {
  const starts = new Int32Array(bounds + 1);
  for (const step of steps) if (boundOf(step) !== nowhere) starts[boundOf(step) + 1] = (starts[boundOf(step) + 1] as number) + 1;
  for (let bound = 0; bound < bounds; bound += 1) starts[bound + 1] = (starts[bound + 1] as number) + (starts[bound] as number);
  const next = starts.slice();
  const members = new Int32Array(starts[bounds] as number);
  steps.forEach((step, index) => {
    const bound = boundOf(step);
    if (bound === nowhere) return;
    const at = next[bound] as number;
    members[at] = index;
    next[bound] = at + 1;
  });
  return { starts, members };
}

/** Narrows bounds along steps until nothing moves. Every narrowing is kept, so that it can be explained and taken back. */
export class Propagation {
  private readonly latest: (Link | undefined)[];
  private readonly trail: Link[] = [];
  private readonly leaving: Groups;
  private readonly arriving: Groups;
  private readonly muted = new Set<number>();
  private readonly waiting: Uint8Array;
  private queue: number[] = [];
  private head = 0;
  /** Steps to try by themselves: what rests on nothing, and what leads to a bound that was set back. */
  private fresh: Step[];
  private tried = 0;
  private suspects: number[] = [];
  private work: number;
  private probed = false;

  constructor(
    private readonly steps: readonly Step[],
    bounds: number,
  ) {
    this.latest = Array.from({ length: bounds }, () => undefined);
    this.leaving = grouped(steps, bounds, (step) => step.from);
    this.arriving = grouped(steps, bounds, (step) => step.to);
    this.waiting = new Uint8Array(bounds);
    this.fresh = steps.filter((step) => step.from === nowhere);
    this.work = 1_000_000 + steps.length * 200;
  }

  /** The narrowing that a bound rests on; none: it is open. */
  link(bound: number): Link | undefined {
    return this.latest[bound];
  }

  /** The lowest second that any bound is known to stand at, or 0. */
  get lowest(): number {
    return this.latest.reduce((lowest, link) => (known(link) ? Math.min(lowest, link.value) : lowest), 0);
  }

  /** True if the work would not end within reason. What was narrowed until then holds. */
  get exhausted(): boolean {
    return this.work <= 0;
  }

  /** True if all that is known was narrowed as far as it goes before a floor was put under what is open. */
  get isProbed(): boolean {
    return this.probed;
  }

  /** Narrows until nothing moves or something clashes. After a clash, `retract` a cause of it and settle again. */
  settle(): Clash | undefined {
    for (let bound = this.suspects.pop(); bound !== undefined; bound = this.suspects.pop()) {
      const clash = this.clashAt(bound);
      if (clash) return clash;
    }
    while (this.tried < this.fresh.length) {
      const clash = this.take(this.fresh[this.tried++] as Step);
      if (clash) return clash;
    }
    [this.fresh, this.tried] = [[], 0];
    while (this.head < this.queue.length && !this.exhausted) {
      const bound = this.queue[this.head] as number;
      this.waiting[bound] = 0;
      const end = this.leaving.starts[bound + 1] as number;
      for (let at = this.leaving.starts[bound] as number; at < end; at += 1) {
        const clash = this.take(this.steps[this.leaving.members[at] as number] as Step);
        if (clash) return clash;
      }
      this.head += 1;
    }
    [this.queue, this.head] = [[], 0];
    return undefined;
  }

  /** Puts a floor under every open lower bound: only then does a circle of orders without any date show itself. */
  probe(floor: number): boolean {
    if (!this.exhausted) this.probed = true;
    let open = false;
    for (let bound = 0; bound < this.latest.length; bound += 2) {
      if (this.latest[bound]) continue;
      open = true;
      this.narrow({ bound, value: floor, unit: nature, because: undefined, replaced: undefined, length: 0, root: undefined, gone: false });
    }
    return open;
  }

  /** Takes back everything that rests on these units, now and for ever. */
  retract(units: Iterable<number>): void {
    for (const unit of units) this.muted.add(unit);
    const reset = new Set<number>();
    for (const link of this.trail) {
      if (link.gone || !(this.muted.has(link.unit) || link.because?.gone)) continue;
      link.gone = true;
      reset.add(link.bound);
    }
    for (const bound of reset) {
      while (this.latest[bound]?.gone) this.latest[bound] = this.latest[bound]?.replaced;
      this.suspects.push(bound);
      const [start, end] = [this.arriving.starts[bound], this.arriving.starts[bound + 1]];
      for (const step of this.arriving.members.subarray(start, end)) this.fresh.push(this.steps[step] as Step);
    }
  }

  private take(step: Step): Clash | undefined {
    if (this.muted.has(step.unit)) return undefined;
    const from = step.from === nowhere ? undefined : this.latest[step.from];
    if (step.from !== nowhere && !from) return undefined;
    if (from && !Number.isSafeInteger(from.value)) return undefined; // so far off that seconds are not exact: nothing follows from it
    this.work -= 1;
    const value = step.move(from?.value ?? 0);
    const held = this.latest[step.to];
    const tighter = !held || (isUpper(step.to) ? value < held.value : value > held.value);
    if (!tighter) return undefined;
    const length = (from?.length ?? 0) + 1;
    return this.narrow({
      bound: step.to,
      value,
      unit: step.unit,
      because: from,
      replaced: held,
      length,
      root: from?.root ?? from,
      gone: false,
    });
  }

  private narrow(link: Link): Clash | undefined {
    this.latest[link.bound] = link;
    this.trail.push(link);
    if (this.waiting[link.bound] === 0) {
      this.waiting[link.bound] = 1;
      this.queue.push(link.bound);
    }
    return this.clashAt(link.bound) ?? circleAt(link);
  }

  private clashAt(bound: number): Clash | undefined {
    const low = this.latest[bound - (bound % 2)];
    const high = this.latest[bound - (bound % 2) + 1];
    return low && high && low.value > high.value ? { links: [low, high] } : undefined;
  }
}

/** Looks back now and then, each time over twice the length, so that long honest chains cost little. */
function circleAt(link: Link): Clash | undefined {
  if (link.length < longChain || (link.length & (link.length - 1)) !== 0) return undefined;
  let rounds = 0;
  for (let back: Link | undefined = link; back; back = back.because) if (back.bound === link.bound) rounds += 1;
  return rounds > roundsOfACircle ? { links: [link] } : undefined;
}

/** The units that a clash rests on. */
export function unitsOf(clash: Clash): Set<number> {
  const units = new Set<number>();
  for (const end of clash.links) {
    for (let link: Link | undefined = end; link; link = link.because) if (link.unit !== nature) units.add(link.unit);
  }
  return units;
}
