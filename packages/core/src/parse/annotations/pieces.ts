import { Composer, type CST, type Document, isMap, isSeq, Lexer, Parser, type Node } from "yaml";
import { tooDeep } from "./depth.js";
import { explainSyntax } from "./syntax.js";
import { faultAt, type Fault } from "./fault.js";

/**
 * Reads the YAML of a file piece by piece, since its tokens take fifty times the room of the file, and its nodes half of that. A piece is
 * the mapping of the file with some items of one of its lists and nothing else; the last one is the whole mapping with what is left.
 * Faults of the syntax come back at the end; where there is one, the pieces are not to be relied on. `pieceLength`: how many characters are
 * read before nodes are made of them, enough that what each piece costs does not count.
 */
export function readPieces(text: string, take: (piece: Node | null, isLast: boolean) => void, pieceLength = 20_000): Fault[] {
  const faults = new Map<string, Fault>();
  const compose = (tokens: readonly CST.Token[], from = 0): Document.Parsed[] => {
    const documents = Array.from(new Composer(options).compose(tokens));
    for (const { code, message, pos } of documents.flatMap((document) => [...document.errors, ...document.warnings])) {
      if (pos[0] < from) continue;
      const fault = faultAt(pos[0], explainSyntax({ code, message }));
      faults.set(`${fault.offset} ${fault.code} ${fault.message}`, fault);
    }
    return documents;
  };

  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let mayDetach = true;
  let reached = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      mayDetach &&= between.has(token.type); // what follows a directive or a document is left as it is
    }
    if (parser.offset - reached < pieceLength) continue;
    const piece = mayDetach ? detach(parser.stack) : undefined;
    if (!piece && parser.offset - reached > longest) return [longFault(reached)];
    if (!piece) continue;
    reached = parser.offset;
    const deep = tooDeep([piece.document]);
    if (deep !== undefined) return [deepFault(deep)];
    // Every piece repeats the heading of its list. What is wrong with that the last one tells, in which it stands where it belongs.
    const root = compose([piece.document], piece.behindHeading)[0]?.contents ?? null;
    // An item with a fault is told by where the item before it ends.
    piece.list.offset = endOfItems(root) ?? piece.list.offset;
    take(root, false);
  }
  for (const token of parser.end()) tokens.push(token);

  const deep = tooDeep(tokens);
  if (deep !== undefined) return [deepFault(deep)];
  const [first, second] = compose(tokens);
  if (second) {
    const advice = explainSyntax({ code: "MULTIPLE_DOCS", message: "the file has more than one YAML document" });
    faults.set("documents", faultAt(second.range[0], advice));
  }
  take(first?.contents ?? null, true);
  return [...faults.values()];
}

/** What the reader may still have to do with: the item it reads, and the one before, to which it may give a comment. */
const unfinished = 2;

type Piece = { readonly document: CST.Document; readonly list: CST.BlockSequence; readonly behindHeading: number };

/** Takes the items out of a list that the reader has finished, as a document of their own. Undefined: it reads no list of the file now. */
function detach([document, map, list]: readonly CST.Token[]): Piece | undefined {
  if (document?.type !== "document" || map?.type !== "block-map" || list?.type !== "block-seq") return undefined;
  const field = map.items.at(-1);
  if (!field?.sep || list.items.length <= unfinished) return undefined;
  const items = list.items.splice(0, list.items.length - unfinished);
  // Where a name begins is told from here, and one that is too long is a fault.
  const offset = field.start[0]?.offset ?? field.key?.offset ?? field.sep[0]?.offset ?? map.offset;
  const value = { ...map, offset, items: [{ ...field, value: { ...list, items } }] } as CST.BlockMap;
  const end = field.sep.at(-1);
  const behindHeading = end ? end.offset + end.source.length : offset + 1;
  return { document: { type: "document", offset: document.offset, start: [], value }, list, behindHeading };
}

function endOfItems(piece: Node | null): number | undefined {
  const list = isMap<Node, Node | null>(piece) ? piece.items[0]?.value : undefined;
  return isSeq<Node | null>(list) ? list.items.at(-1)?.range?.[2] : undefined;
}

/**
 * The schema is YAML 1.2’s core without numbers: the format has no field that is one, and `004` or `2024-10` must stay what
 * was written.
 */
const options: ConstructorParameters<typeof Composer>[0] = {
  version: "1.2",
  schema: "core",
  customTags: (tags) => tags.filter((tag) => typeof tag !== "object" || !numbers.has(tag.tag)),
  uniqueKeys: false, // the reader compares every pair of keys; `plain` looks for doubles in linear time
  logLevel: "silent",
};

const numbers = new Set(["tag:yaml.org,2002:int", "tag:yaml.org,2002:float"]);
const between: ReadonlySet<string> = new Set(["byte-order-mark", "comment", "newline", "space"]);

/** How many characters may come in one piece, since nothing of it can be let go before its end. */
const longest = 500_000;

const longFault = (offset: number): Fault =>
  faultAt(offset, {
    code: "yaml-too-long",
    message: `what begins here goes on for more than ${longest.toLocaleString("en")} characters without a list at the margin that could be read entry by entry`,
    hint: "write each list as lines that begin with a dash, in place of brackets, and split what one entry holds",
  });

const deepFault = (offset: number): Fault => faultAt(offset, explainSyntax({ code: "RESOURCE_EXHAUSTION", message: "" }));
