import { isMap, isScalar, isSeq, Lexer, type Node, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { readPieces } from "../parse/annotations/pieces.js";
import { offsetOf, readTree, type Tree } from "../parse/annotations/tree.js";
import type { Position } from "../parse/problems.js";
import type { RecordFile } from "../parse/record-file.js";
import { decodeText } from "../parse/text/index.js";
import type { EditedFile } from "./edited.js";

/** One change of a text: what stands between two offsets, and what takes its place. */
type Splice = { readonly start: number; readonly end: number; readonly text: string };

export type MapNode = YAMLMap<Scalar, Node | null>;
export type SeqNode = YAMLSeq<Node | null>;

const byteOrderMark = "\ufeff";

/**
 * A file of annotations with its nodes by their places, and the changes that are to be made in it. Whatever no change
 * touches stays as it was, to the byte: comments, order, line ends, the way a value is written.
 */
export class OpenFile {
  readonly path: string;
  readonly text: string;
  /** How its lines end. */
  readonly eol: string;
  private readonly before: Uint8Array;
  private readonly marked: boolean;
  private comments: readonly { readonly offset: number; readonly words: string }[] | undefined;
  private readonly splices: Splice[] = [];
  private made: Tree | undefined;
  private listed: Listed | undefined;

  /** The file has been read before without a fault. */
  constructor({ path, bytes }: Pick<RecordFile, "path" | "bytes">) {
    const decoded = decodeText({ path, bytes }, "yaml");
    this.path = path;
    this.before = bytes;
    this.text = decoded.ok ? decoded.text : "";
    this.marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    this.eol = /\r\n/.test(this.text) ? "\r\n" : "\n";
  }

  /** Its tree in pieces, none of which is kept: a file’s nodes take 25 times its room. */
  pieces(take: (piece: Node | null, isLast: boolean) => void): void {
    readPieces(this.text, take);
  }

  /** The value that is written at a place: nothing if the place is told of something around it, since it was left out. */
  scalarAt(at: Position): Scalar | undefined {
    return this.nodes.scalars.get(keyOf(at));
  }

  /** The mapping that begins at a place: an entry, or a part of one. */
  mapAt(at: Position): MapNode | undefined {
    return this.nodes.maps.get(keyOf(at));
  }

  /** The list of which this node is an item. */
  listOf(item: Node): SeqNode | undefined {
    return this.nodes.lists.get(item);
  }

  /** The entry of a list of the file in which an offset lies, or what else stands there at its top. */
  entryAround(offset: number): Node | undefined {
    const { root } = this.tree;
    const lists = isMap<Scalar, Node | null>(root) ? root.items.map(({ value }) => value) : [];
    const entries = lists.flatMap((list) => (isSeq<Node | null>(list) ? list.items : []));
    return entries.find((entry) => entry?.range && entry.range[0] <= offset && offset < entry.range[2]) ?? undefined;
  }

  /** The comments between two offsets, without their signs. */
  commentsIn(start: number, end: number): string[] {
    if (!this.text.slice(start, end).includes("#")) return [];
    this.comments ??= commentsOf(this.text);
    return this.comments.filter(({ offset }) => start <= offset && offset < end).map(({ words }) => words);
  }

  replace(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Where the last character of a value stands. The line end behind a block is no part of it. */
  endOf(node: Node | null): number {
    if ((isMap<Scalar, Node | null>(node) || isSeq<Node | null>(node)) && node.flow !== true) {
      return this.endOf(isMap<Scalar, Node | null>(node) ? (node.items.at(-1)?.value ?? null) : (node.items.at(-1) ?? null));
    }
    if (!node?.range) throw new Error("a value that was read has no place");
    let end = node.range[1];
    while (isBlockText(node) && /[\r\n]/.test(this.text[end - 1] ?? "")) end -= 1;
    return end;
  }

  /** Whether a piece has a block of text whose last line ends belong to it, so that it says something else in another place. */
  endsMatterIn(piece: Node | null): boolean {
    for (const { node } of nodesIn(piece)) if (isBlockText(node) && this.hasEndsThatMatter(node)) return true;
    return false;
  }

  private hasEndsThatMatter(scalar: Node): boolean {
    const start = offsetOf(scalar);
    const header = /^[|>][-+\d]*/.exec(this.text.slice(start, start + 8))?.[0] ?? "";
    return header.includes("+") || (scalar.range?.[1] === this.text.length && !/[\r\n]$/.test(this.text));
  }

  /** The line above that of an offset. */
  lineAbove(offset: number): string {
    const { start } = this.lineAround(offset);
    if (start === 0) return "";
    const end = start - (this.text.startsWith("\r\n", start - 2) ? 2 : 1);
    return this.text.slice(this.lineAround(end).start, end);
  }

  /** Where the line of an offset begins, and where it ends, its line end left out. */
  lineAround(offset: number): { start: number; end: number } {
    const start = offset === 0 ? 0 : this.text.lastIndexOf("\n", offset - 1) + 1;
    const next = this.text.indexOf("\n", offset);
    const end = next < 0 ? this.text.length : next;
    return { start, end: end > offset && this.text[end - 1] === "\r" ? end - 1 : end };
  }

  /** The spaces that put something under what stands at an offset. */
  indentAt(offset: number): string {
    return " ".repeat(offset - this.lineAround(offset).start);
  }

  /** The file as it will be; nothing if it stays as it was. Changes do not overlap; those at one place stand in the order in which they were made. */
  edited(): EditedFile | undefined {
    let text = "";
    let at = 0;
    for (const { start, end, text: replacement } of this.splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      if (start < at) throw new Error(`two changes of ${this.path} overlap at ${start}`);
      text += this.text.slice(at, start) + replacement;
      at = end;
    }
    text += this.text.slice(at);
    if (text === this.text) return undefined;
    return { path: this.path, before: this.before, bytes: new TextEncoder().encode((this.marked ? byteOrderMark : "") + text) };
  }

  /** The whole tree, made when it is asked for. */
  private get tree(): Tree {
    return (this.made ??= readTree(this.text));
  }

  /** The nodes by their places. */
  private get nodes(): Listed {
    if (this.listed) return this.listed;
    const listed: Listed = { scalars: new Map(), maps: new Map(), lists: new Map() };
    const { root, lines } = this.tree;
    for (const { node, list } of nodesIn(root)) {
      const place = keyOf(lines.at(offsetOf(node)));
      if (isMap<Scalar, Node | null>(node)) listed.maps.set(place, node);
      else if (isScalar(node)) listed.scalars.set(place, node);
      if (list) listed.lists.set(node, list);
    }
    return (this.listed = listed);
  }
}

type Listed = {
  readonly scalars: Map<string, Scalar>;
  readonly maps: Map<string, MapNode>;
  readonly lists: Map<Node, SeqNode>;
};

/** Every value of a tree, and the list that it is an item of. */
function* nodesIn(root: Node | null): Generator<{ node: Node; list?: SeqNode }> {
  const open: { node: Node | null; list?: SeqNode }[] = [{ node: root }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, list } = next;
    if (!node) continue;
    yield list ? { node, list } : { node };
    if (isMap<Scalar, Node | null>(node)) for (const { value } of node.items) open.push({ node: value });
    else if (isSeq<Node | null>(node)) for (const item of node.items) open.push({ node: item, list: node });
  }
}

/** What the lexer says besides the characters of the text: that a document begins, that words follow, that brackets end too early. */
const wordsMark = "\u001f";
const marks = new Set(["\u0002", "\u0018", wordsMark]);

function commentsOf(text: string): { offset: number; words: string }[] {
  const comments: { offset: number; words: string }[] = [];
  let offset = 0;
  let isWords = false; // a sign inside words begins no comment
  for (const token of new Lexer().lex(text)) {
    const isMark = marks.has(token);
    if (!isMark && !isWords && token.startsWith("#")) comments.push({ offset, words: token.replace(/^# ?/, "") });
    isWords = token === wordsMark;
    if (!isMark) offset += token.length;
  }
  return comments;
}

const isBlockText = (node: Node): boolean => isScalar(node) && (node.type ?? "").startsWith("BLOCK");

const keyOf = ({ line, column }: { line: number; column: number }): string => `${line}:${column}`;
