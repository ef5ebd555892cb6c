import { describe, expect, it } from "vitest";
import { Propagation, nowhere, unitsOf } from "./propagate.js";
import type { Clash, Step } from "./propagate.js";

// Two bounds to a time: 0 and 1 are the lower and the upper one of the first, 2 and 3 of the second.
const tell = (unit: number, to: number, value: number): Step => ({ unit, from: nowhere, to, move: () => value });
const plus = (unit: number, from: number, to: number, days: number): Step => ({ unit, from, to, move: (value) => value + days });

const valueOf = (propagation: Propagation, bound: number) => propagation.link(bound)?.value;

describe("propagation", () => {
  it("follows steps until nothing moves, and keeps the way", () => {
    const propagation = new Propagation([tell(0, 0, 5), plus(1, 0, 2, 3), plus(2, 2, 0, -3)], 4);
    expect(propagation.settle()).toBeUndefined();
    expect([valueOf(propagation, 0), valueOf(propagation, 2)]).toEqual([5, 8]);
    expect([propagation.link(2)?.unit, propagation.link(2)?.because?.unit]).toEqual([1, 0]);
  });

  it("names what clashes", () => {
    const propagation = new Propagation([tell(0, 0, 5), plus(1, 0, 2, 3), tell(2, 3, 7), tell(3, 1, 9)], 4);
    expect([...unitsOf(propagation.settle() as Clash)].toSorted()).toEqual([0, 1, 2]);
  });

  it("takes back what rests on a unit, and falls back on what else is told", () => {
    const propagation = new Propagation([tell(0, 1, 9), tell(1, 1, 5), plus(2, 1, 3, 0)], 4);
    propagation.settle();
    propagation.retract([1]);
    expect(propagation.settle()).toBeUndefined();
    expect([valueOf(propagation, 1), valueOf(propagation, 3)]).toEqual([9, 9]);
  });

  it("sees that what it falls back on clashes too", () => {
    const propagation = new Propagation([tell(0, 1, 5), tell(1, 1, 3), tell(2, 0, 10)], 2);
    expect([...unitsOf(propagation.settle() as Clash)].toSorted()).toEqual([1, 2]);
    propagation.retract([1]);
    expect([...unitsOf(propagation.settle() as Clash)].toSorted()).toEqual([0, 2]);
  });

  it("ends in a clash where reasons run in a circle that narrows for ever", () => {
    const propagation = new Propagation([tell(0, 0, 0), plus(1, 0, 2, 1), plus(2, 2, 0, 1)], 4);
    expect([...unitsOf(propagation.settle() as Clash)].toSorted()).toEqual([0, 1, 2]);
  });
});
