import { isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import { offsetOf } from "../parse/annotations/tree.js";
import { byUnits } from "../parse/problems.js";
import type { MapNode, OpenFile } from "./open-file.js";
import type { Shape } from "./shapes.js";

/** A piece of a text that may change its place: where it stands, and how it reads once its own parts are in order. */
type Piece = { readonly start: number; readonly end: number; readonly text: string };

/** A node with its parts in order. A block reaches to the end of its last line, so that a comment there stays with it. */
function ordered(file: OpenFile, node: Node, shape: Shape): Piece {
  if (isMap<Scalar, Node | null>(node)) return node.flow === true ? flowMap(file, node, shape) : blockMap(file, node, shape);
  const { start, end } = { start: offsetOf(node), end: file.endOf(node) };
  if (!isSeq<Node | null>(node)) return { start, end, text: file.text.slice(start, end) };
  const to = node.flow === true ? end : file.lineAround(end).end;
  const items = node.items.flatMap((item) => (item ? [ordered(file, item, shape)] : []));
  return { start, end: to, text: joined(file, start, to, items) };
}

function flowMap(file: OpenFile, node: MapNode, shape: Shape): Piece {
  const [start, end] = [offsetOf(node), file.endOf(node)];
  const pairs = node.items.map((pair) => pairPiece(file, pair, shape));
  const gaps = [start, ...pairs.map((pair) => pair.end)].flatMap((from, at) => file.commentsIn(from, pairs[at]?.start ?? end));
  return { start, end, text: joined(file, start, end, pairs, gaps.length > 0 ? undefined : fieldOrder(node, shape)) };
}

function blockMap(file: OpenFile, node: MapNode, shape: Shape): Piece {
  const pairs = node.items.map((pair) => pairPiece(file, pair, shape));
  return blockOf(file, node, pairs, fieldOrder(node, shape));
}

/** An entry of a list in order, and what it is sorted by. */
type Entry = Piece & { readonly id: string };

/** A list of a file as its pieces come: where it begins, and its entries so far. Of their nodes none is kept. */
type List = { readonly start: number; readonly entries: Entry[] };

/**
 * A file in order: its lists, in them the entries by their ids, in those the fields. Nothing if it is to be let be: it is no mapping, or has a
 * block of text whose last line ends are part of it.
 */
export function orderedFile(file: OpenFile, shape: Shape): string | undefined {
  const lists = new Map<number, List>(); // by where their names begin
  let endsMatter = false;
  let text: string | undefined;
  file.pieces((root, isLast) => {
    endsMatter ||= file.endsMatterIn(root);
    if (endsMatter || !isMap<Scalar, Node | null>(root)) return;
    for (const { key, value } of root.items) {
      if (!isSeq<Node | null>(value) || value.flow === true) continue;
      const list = lists.get(offsetOf(key)) ?? { start: offsetOf(value), entries: [] };
      lists.set(offsetOf(key), list);
      const inner = shape[String(key.value)] ?? {};
      for (const item of value.items) if (item) list.entries.push({ ...lighter(file, ordered(file, item, inner)), id: idOf(item) });
    }
    if (isLast) text = joinedFile(file, root, shape, lists);
  });
  return endsMatter ? undefined : text;
}

/** What is left of a file, with its lists. */
function joinedFile(file: OpenFile, root: MapNode, shape: Shape, lists: ReadonlyMap<number, List>): string {
  const pairs = root.items.map((pair) => {
    const list = lists.get(offsetOf(pair.key));
    const write = pair.key.value === "reports" ? entriesAsTheyAre : entriesById;
    return pairPiece(file, pair, shape, list && (() => write(file, list)));
  });
  const { start, end, text } = root.flow === true ? flowMap(file, root, shape) : blockOf(file, root, pairs, fieldOrder(root, shape), 0);
  return file.text.slice(0, start) + text + file.text.slice(end);
}

/** A piece whose text is one with the file’s, if it is in order already. */
function lighter(file: OpenFile, { start, end, text }: Piece): Piece {
  const before = file.text.slice(start, end);
  return { start, end, text: text === before ? before : text };
}

/**
 * A block of fields, each with the comments right above it and behind it. Those above the first one stay where they are, unless the file begins
 * with others and an empty line (`begins`: where it begins).
 */
function blockOf(file: OpenFile, node: MapNode, pairs: readonly Piece[], order: readonly number[], begins = offsetOf(node)): Piece {
  const start = begins;
  const indent = file.indentAt(offsetOf(node));
  const chunks: Piece[] = [];
  for (const pair of pairs) {
    const last = chunks.at(-1)?.end ?? begins;
    const above = pair.start - commentsAtEnd(file.text.slice(last, pair.start));
    const from = file.text.slice(begins, above).trim() === "" ? pair.start : above;
    const end = file.lineAround(pair.end).end;
    chunks.push({ start: from, end, text: file.text.slice(from, pair.start) + pair.text + file.text.slice(pair.end, end) });
  }
  const end = chunks.at(-1)?.end ?? file.endOf(node);
  const isMoved = order.some((from, at) => from !== at);
  // Between two fields stand line ends; what follows the last of them is indentation, and all fields of a block share theirs.
  return { start, end, text: joined(file, start, end, chunks, order, isMoved ? (gap) => gap.replace(/[^\r\n]*$/, indent) : undefined) };
}

/** How many characters at the end of what stands between two fields are comments right above the second one. */
function commentsAtEnd(gap: string): number {
  const [comments = ""] = /(?:[ \t]*#[^\r\n]*(?:\r\n?|\n))+[ \t]*$/.exec(gap) ?? [];
  return comments.trimStart().length;
}

function pairPiece(
  file: OpenFile,
  { key, value }: MapNode["items"][number],
  shape: Shape,
  write: (inner: Shape) => Piece = (inner) => ordered(file, value!, inner),
): Piece {
  const start = offsetOf(key);
  if (!value) return { start, end: key.range?.[1] ?? start, text: String(key.value) };
  const { start: from, end, text } = write(shape[String(key.value)] ?? {});
  return { start, end, text: file.text.slice(start, from) + text };
}

/** A list with its entries where they are. */
function entriesAsTheyAre(file: OpenFile, { start, entries }: List): Piece {
  const { end } = file.lineAround(entries.at(-1)?.end ?? start);
  return { start, end, text: joined(file, start, end, entries) };
}

/** A list with its entries by their ids, between comments and empty lines. The entry right under a comment stays under it. */
function entriesById(file: OpenFile, { start, entries }: List): Piece {
  let run = 0;
  let last = start;
  const chunks = entries.map((entry, at) => {
    const [gap = ""] = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n))*[ \t]*/.exec(file.text.slice(last, entry.start)) ?? [];
    const dash = last + gap.length;
    const isHeaded = /^\s*#/.test(file.lineAbove(dash));
    if (at > 0 && (gap.includes("#") || file.lineAbove(dash).trim() === "")) run += 1;
    last = file.lineAround(entry.end).end;
    const text = file.text.slice(dash, entry.start) + entry.text + file.text.slice(entry.end, last);
    return { start: dash, end: last, text, run, isHeaded, id: entry.id };
  });
  const order = chunks
    .map((_, at) => at)
    .toSorted((a, b) => {
      const [one, other] = [chunks[a]!, chunks[b]!];
      return one.run - other.run || Number(other.isHeaded) - Number(one.isHeaded) || byUnits(one.id, other.id);
    });
  return { start, end: last, text: joined(file, start, last, chunks, order) };
}

/** What an entry is sorted by: its id, or the one that it has of others. */
function idOf(entry: Node): string {
  if (!isMap<Scalar, Node | null>(entry)) return "";
  const said = (name: string) => {
    const value = entry.items.find(({ key }) => key.value === name)?.value;
    return isScalar(value) ? String(value.value) : "";
  };
  return said("id") || `${said("from")}-${said("kind")}-${said("to")}`;
}

/** The fields of a mapping, by their numbers, as its shape has them. */
function fieldOrder(node: MapNode, shape: Shape): number[] {
  const names = Object.keys(shape);
  const rank = (at: number) => names.indexOf(String(node.items[at]!.key.value));
  return node.items.map((_, at) => at).toSorted((a, b) => rank(a) - rank(b));
}

/** A stretch of the text with its pieces in another order, and what stands between them where it was. */
function joined(
  file: OpenFile,
  start: number,
  end: number,
  pieces: readonly Piece[],
  order: readonly number[] = pieces.map((_, at) => at),
  between: (gap: string) => string = (gap) => gap,
): string {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return file.text.slice(start, end);
  const gaps = pieces.slice(1).map((piece, at) => between(file.text.slice(pieces[at]!.end, piece.start)));
  const text = order.map((from, at) => pieces[from]!.text + (gaps[at] ?? "")).join("");
  return file.text.slice(start, first.start) + text + file.text.slice(last.end, end);
}
