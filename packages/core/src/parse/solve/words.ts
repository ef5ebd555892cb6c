import { edtfOfBounds } from "../../model/edtf/index.js";
import { boundsTold } from "./network.js";
import type { Unit } from "./network.js";
import type { Node, Reading } from "./nodes.js";
import { windows } from "./relatives.js";

const longestQuote = 60;

/** A source's words on one short line: they may hold anything, so marks that steer a terminal or turn the reading order go. */
const quoted = (exact: string): string => {
  const line = exact.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  const short = [...line].slice(0, longestQuote).join("");
  return `“${short}${short.length < line.length ? "…" : ""}”`;
};

/** “000, 001 and 004”; each once. */
export function listed(items: readonly string[], word = "and"): string {
  const unique = [...new Set(items)];
  return unique.length < 2 ? unique.join("") : `${unique.slice(0, -1).join(", ")} ${word} ${unique.at(-1)}`;
}

/** How a node is named: by its moment, and by the aspect if it is one. */
export const nameOf = (node: Node): string => (node.aspect === undefined ? node.moment.id : `${node.moment.id} (${node.aspect})`);

const isOwn = (node: Node, source: string | undefined): boolean => node.aspect === undefined && node.moment.id === source;

const dated = (node: Node, reading: Reading): string => {
  const bounds = boundsTold(node, reading);
  return reading.told.edtf ?? (bounds ? edtfOfBounds(bounds) : "");
};

function relativeWords(node: Node, { told }: Reading, to: Node): string {
  const counted = to.moment.id === told.source ? "its own publication" : nameOf(to);
  if (told.rel === "before" || told.rel === "after") return `${nameOf(node)} ${told.rel} ${counted}`;
  return `${nameOf(node)} ${told.rel === undefined ? "" : windows[told.rel].says}, counted from ${counted}`;
}

/** One dating told as a sentence without full stop. The curator's own reason stands as it is. */
export function datingWords(node: Node, reading: Reading, to: Node | undefined): string {
  const { source, evidence, because, basis } = reading.told;
  if (because !== undefined) return because;
  if (evidence) return `${evidence.source} says ${quoted(evidence.exact)} of ${isOwn(node, evidence.source) ? "itself" : nameOf(node)}`;
  const teller = source ?? (basis === "metadata" ? "the page of " + node.moment.id : "the record");
  if (reading.told.rel !== undefined && to) return `${teller} places ${relativeWords(node, reading, to)}`;
  return `${teller} dates ${isOwn(node, source) ? "itself" : nameOf(node)} to ${dated(node, reading)}`;
}

/** One dating or rule told as a sentence without full stop. */
export function unitWords(unit: Unit): string {
  return unit.kind === "dating" ? datingWords(unit.node, unit.reading, unit.to) : unit.rule.because;
}

/** The same in full: what it says of whom, and why. For a reader who must mend it. */
export function faultWords(unit: Unit): string {
  if (unit.kind === "order") {
    const { days, overlap } = unit.rule;
    const gap = days === 0 ? "not after" : `at least ${days} ${days === 1 ? "day" : "days"} before`;
    return `${overlap ? "the beginning of " : ""}${nameOf(unit.earlier)} is ${gap} ${nameOf(unit.later)} (${unit.rule.because})`;
  }
  if (unit.kind === "within") return `${nameOf(unit.inner)} lies within ${nameOf(unit.outer)} (${unit.rule.because})`;
  const { told } = unit.reading;
  const words = datingWords(unit.node, unit.reading, unit.to);
  if (told.because === undefined && !(told.evidence && told.edtf !== undefined)) return words;
  const teller = told.source === undefined ? "" : ` by ${told.source}`;
  const where =
    told.edtf === undefined && unit.to
      ? relativeWords(unit.node, unit.reading, unit.to)
      : `${nameOf(unit.node)} to ${dated(unit.node, unit.reading)}`;
  return `a dating${teller} puts ${where} (${words})`;
}

/** The ids that a unit rests on, itself first. */
export function unitRefs(unit: Unit): string[] {
  if (unit.kind === "order") return [...unit.rule.refs, unit.rule.earlier, unit.rule.later];
  if (unit.kind === "within") return [...unit.rule.refs, unit.rule.inner, unit.rule.outer];
  const { source } = unit.reading.told;
  return [...(source === undefined ? [] : [source]), unit.node.moment.id, ...(unit.to ? [unit.to.moment.id] : [])];
}
