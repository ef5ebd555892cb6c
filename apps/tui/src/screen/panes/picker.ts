import { type Dataset, facets, type FacetValue, lookup, type Query, type SourceId } from "@on-record/core/query";
import { publisherOf } from "../../evidence/voice.js";
import { blank, dim, type Line, line, piece } from "../../text/line.js";
import { fitted, short, spread } from "../../text/width.js";
import { count } from "../../words/count.js";
import type { Layout } from "../layout.js";
import { type Picker, type State, viewOf } from "../state.js";
import { firstShown } from "./window.js";

export type Choice = FacetValue & { readonly name: string };

/** The values of a field that would find something, with what they are called; those alone that have what is typed. */
export function choicesOf({ dataset, query }: State, { field, typed }: Picker): Choice[] {
  const look = lookup(dataset);
  const nameOf = (value: string): string => {
    if (field === "actor") return look.actors.get(value as never)?.name ?? value;
    if (field === "source" || field === "without") return look.sources.get(value as never)?.title ?? value;
    if (field === "event") return look.events.get(value as never)?.title ?? value;
    if (field === "question") return look.questions.get(value as never)?.text ?? value;
    return value;
  };
  const outletOf = (value: string) => (field === "source" || field === "without" ? publisherOf(dataset, value as SourceId) : "");
  const sought = typed.trim().toLowerCase();
  const values = field === "without" ? pulledOut(dataset, query) : facets(dataset, query)[field];
  return values
    .map((value) => ({ ...value, name: nameOf(value.value) }))
    .filter(({ name, value }) => `${value} ${name} ${outletOf(value)}`.toLowerCase().includes(sought));
}

/** The sources, with how many reports go with each that is pulled out. */
const pulledOut = (dataset: Dataset, query: Query): FacetValue[] =>
  dataset.sources.map(({ id }) => ({
    value: id,
    count: lookup(dataset).reportsOfSource.of(id).length,
    chosen: query.without.includes(id),
  }));

/** Beside the list nothing can be scrolled: so many letters of values stand there at once, so that a move writes little. */
const letters = 750;

/** Where the values stand, and how many are seen at once. */
export function pickerRoom(state: State, { wide, columns, rows, evidence, body }: Layout) {
  const inList = viewOf(state).name === "claims";
  const [width, height] = [inList && wide ? evidence : columns, inList ? body : rows - 4];
  const shown = inList && wide ? Math.min(height - 2, Math.floor(letters / width)) : height - 2;
  return { width, height, shown };
}

/** The values to choose from, with how many claims each would leave. */
export function pickerLines(state: State, layout: Layout): Line[] {
  const picker = state.picker!;
  const choices = choicesOf(state, picker);
  const { width, height, shown } = pickerRoom(state, layout);
  const top = firstShown(picker.at, choices.length, shown);
  const head = line(
    " ",
    piece(picker.typed, { bold: true, underline: true }),
    piece(" ", { reverse: true }),
    picker.typed === "" ? dim(` type to narrow ${count(choices.length, "value")}`) : dim(`  ${count(choices.length, "value")}`),
  );
  const lines = Array.from({ length: height - 2 }, (_, at) => {
    const choice = at < shown ? choices[top + at] : undefined;
    if (!choice) return fitted(blank, width);
    const { signs } = state.looks;
    const isAt = top + at === picker.at;
    const name = choice.name === choice.value ? choice.name : `${choice.value}  ${choice.name}`;
    const left = line(
      isAt ? signs.selected : " ",
      choice.chosen ? signs.public : " ",
      " ",
      piece(short(name, width - 9, signs.ellipsis), { bold: isAt }),
    );
    return spread(left, [dim(String(choice.count)), piece(" ")], width);
  });
  return [fitted(head, width), fitted(blank, width), ...lines];
}
