import type { AnnotationFile } from "../model/annotation-file.js";
import type { Dataset } from "../model/dataset.js";
import type { Dating, DatingEntry, When } from "../model/dating.js";
import type { Evidence, Selector } from "../model/selector.js";
import type { Source } from "../model/source.js";
import { type FoldedText, foldText, selectorOf } from "../parse/anchor/index.js";
import { pathWithin } from "../parse/link/path-within.js";
import type { RecordFile } from "../parse/record-file.js";
import { annotationText } from "./annotation-text.js";
import { recordFile, sharedPath, writtenFile } from "./digest.js";
import type { ImportLossCode } from "./import-losses.js";

/** The files that a dataset was parsed from, or such as parse to the same: what was worked out is left out, what was written stays. */
export async function filesOf(dataset: Dataset, lose: (code: ImportLossCode) => void): Promise<RecordFile[]> {
  const made = new Files(dataset, lose);
  const own = (await Promise.all(dataset.sources.map((source) => made.ofSource(source)))).flat();
  return [await writtenFile(sharedPath(own), annotationText(made.shared())), ...own];
}

class Files {
  readonly #texts: ReadonlyMap<string, FoldedText>;

  constructor(
    private readonly dataset: Dataset,
    private readonly lose: (code: ImportLossCode) => void,
  ) {
    this.#texts = new Map(dataset.sources.map(({ id, text }) => [id, foldText(text)]));
  }

  shared(): AnnotationFile {
    const { record, actors, events, statements, claims, questions, relations } = this.dataset;
    return {
      record,
      actors: actors.map(({ aliases, roles, ...actor }) => ({
        ...actor,
        ...some("aliases", aliases),
        ...some(
          "roles",
          roles.map(({ when, ...role }) => ({ ...role, ...(when ? { when: this.#datings(when) } : {}) })),
        ),
      })),
      events: events.map(({ happened, participants, maybe, ...event }) => ({
        ...event,
        ...some("participants", participants),
        ...some("happened", this.#datings(happened)),
        ...some("maybe", maybe),
      })),
      statements: statements.map(({ said, to, maybe, ...statement }) => ({
        ...statement,
        ...some("said", this.#datings(said)),
        ...some("to", to),
        ...some("maybe", maybe),
      })),
      claims: claims.map(({ about, holds, ...claim }) => ({
        ...claim,
        ...some("about", about),
        ...(holds?.datings[0] ? { holds: this.#dating(holds.datings[0]) } : {}),
      })),
      questions: questions.map(({ positions, ...question }) => ({
        ...question,
        positions: positions.map(({ claims: taken, reports, ...position }) => ({
          ...position,
          ...some("claims", taken),
          ...some("reports", reports),
        })),
      })),
      relations: [...relations],
    };
  }

  async ofSource(source: Source): Promise<RecordFile[]> {
    const { text, published, zones, unread, file, digest, unchecked: _unchecked, ...rest } = source;
    const path = pathWithin("", file) ?? `${source.id}.txt`;
    const stem = path.replace(/\.txt$/i, "");
    const written = source.rights === "excerpt" ? undefined : await recordFile(path, text);
    // A byte order mark is no part of the text; whatever else has changed, these are not the bytes that were annotated.
    const marked = written && written.digest !== digest ? await recordFile(path, `\ufeff${text}`) : written;
    const textFile = marked?.digest === digest ? marked : written;
    if (!textFile) this.lose("texts-withheld");
    else if (textFile.digest !== digest) this.lose("texts-changed");
    const annotations: AnnotationFile = {
      source: {
        ...rest,
        ...(path === `${stem}.txt` ? {} : { file: path.slice(path.lastIndexOf("/") + 1) }),
        digest: textFile?.digest ?? digest,
        ...some("published", this.#datings(published)),
        ...some(
          "zones",
          zones.map(({ kind, evidence }) => ({ kind, quote: this.#selector(evidence) })),
        ),
        ...some(
          "unread",
          unread.map(({ evidence, because }) => ({ quote: this.#selector(evidence), because })),
        ),
      },
      reports: this.dataset.reports
        .filter((report) => report.source === source.id)
        .map(({ source: _, evidence, via, departures, again, ...report }) => ({
          ...report,
          quote: this.#selector(evidence),
          ...some("via", via),
          ...some("departures", departures),
          ...some(
            "again",
            again.map((one) => this.#selector(one)),
          ),
        })),
    };
    const yaml = await writtenFile(`${stem}.yaml`, annotationText(annotations));
    return textFile ? [yaml, textFile] : [yaml];
  }

  #datings = (when: When): DatingEntry[] => when.datings.map((dating) => this.#dating(dating));

  #dating({ evidence, bounds: _, ...dating }: Dating): DatingEntry {
    return { ...dating, ...(evidence ? { quote: this.#selector(evidence) } : {}) };
  }

  /** Where the text is not whole, what stands around the words is not known, and the words alone must do. */
  #selector({ source, exact, spans }: Evidence): Selector {
    const text = this.#texts.get(source)!;
    return selectorOf(text, spans) ?? (spans.length === 1 ? exact : spans.map(({ start, end }) => text.raw.slice(start, end)));
  }
}

const some = <Name extends string, Item>(name: Name, items: readonly Item[]): { [Key in Name]?: Item[] } =>
  (items.length === 0 ? {} : { [name]: [...items] }) as { [Key in Name]?: Item[] };
