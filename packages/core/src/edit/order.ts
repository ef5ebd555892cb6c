import { isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import { offsetOf } from "../parse/annotations/tree.js";
import { byUnits } from "../parse/problems.js";
import type { MapNode, OpenFile, SeqNode } from "./open-file.js";
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

/** A whole file in order: its lists, in them the entries by their ids, in those the fields. */
export function orderedFile(file: OpenFile, root: MapNode, shape: Shape): string {
  const pairs = root.items.map((pair) => {
    const list = pair.value;
    const isById = isSeq<Node | null>(list) && list.flow !== true && pair.key.value !== "reports";
    return pairPiece(file, pair, shape, isById ? (inner) => entriesById(file, list, inner) : undefined);
  });
  const { start, end, text } = root.flow === true ? flowMap(file, root, shape) : blockOf(file, root, pairs, fieldOrder(root, shape), 0);
  return file.text.slice(0, start) + text + file.text.slice(end);
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
  const { end, text } = write(shape[String(key.value)] ?? {});
  return { start, end, text: file.text.slice(start, offsetOf(value)) + text };
}

/** A list with its entries by their ids, between comments and empty lines. The entry right under a comment stays under it. */
function entriesById(file: OpenFile, list: SeqNode, shape: Shape): Piece {
  const start = offsetOf(list);
  let run = 0;
  let last = start;
  const chunks = list.items.flatMap((item, at) => {
    if (!item) return [];
    const [gap = ""] = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n))*[ \t]*/.exec(file.text.slice(last, offsetOf(item))) ?? [];
    const dash = last + gap.length;
    const isHeaded = /^\s*#/.test(file.lineAbove(dash));
    if (at > 0 && (gap.includes("#") || file.lineAbove(dash).trim() === "")) run += 1;
    const inner = ordered(file, item, shape);
    last = file.lineAround(inner.end).end;
    const text = file.text.slice(dash, inner.start) + inner.text + file.text.slice(inner.end, last);
    return [{ start: dash, end: last, text, run, isHeaded, id: idOf(item) }];
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
