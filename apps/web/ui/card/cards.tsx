import {
  closestReport,
  emptyQuery,
  longWhen,
  lookup,
  positions,
  rowsOf,
  shortName,
  statementLabel,
  whenWords,
} from "@on-record/core/query";
import type { Holder, Question, Source, Statement } from "@on-record/core/query";
import type { ReactElement } from "react";
import { counted } from "../../lib/counted";
import { holderLink } from "../../lib/holders";
import { publisherName } from "../../lib/names";
import { record } from "../../lib/record";
import { colourOf, ink, quiet } from "./colours";
import { serif } from "./fonts";
import { Frame } from "./frame";
import { Kicker, Title, Words } from "./pieces";
import { settable } from "./settable";

/** The record as a whole: its title, and its articles by their ids on their colours. */
export function RecordCard() {
  const { sources, statements, claims, questions } = record;
  const counts = [
    [sources.length, "sources"],
    [statements.length, "statements"],
    [claims.length, "claims"],
    [questions.length, "disputes"],
  ] as const;
  return (
    <Frame foot="Every line opens the words it rests on">
      <Title text={record.record.title} largest={92} />
      <div style={{ display: "flex", fontSize: 40, color: quiet, paddingTop: 14 }}>Who said what, when, as told by whom</div>
      <div style={{ display: "flex", flexGrow: 1 }} />
      <div style={{ display: "flex", paddingBottom: 22 }}>
        {counts.map(([count, name]) => (
          <div key={name} style={{ display: "flex", flexDirection: "column", width: 230 }}>
            <span style={{ fontSize: 64, fontWeight: 700, letterSpacing: -2, lineHeight: 1 }}>{count}</span>
            <span style={{ fontSize: 24, color: quiet }}>{name}</span>
          </div>
        ))}
      </div>
      <div style={{ display: "flex" }}>
        {sources.slice(0, 8).map(({ id }) => (
          <div key={id} style={{ display: "flex", background: colourOf(id), height: 14, flexGrow: 1, marginRight: 6 }} />
        ))}
      </div>
    </Frame>
  );
}

/** An article: its id, and what it prints over itself. */
function SourceCard({ source }: { source: Source }) {
  const headline = source.zones.find(({ kind }) => kind === "headline")?.evidence.exact;
  const printed = headline && settable(headline, 120);
  const reports = record.reports.filter(({ source: id }) => id === source.id).length;
  return (
    <Frame foot={`${reports === 1 ? "One place" : `${reports} places`} where it tells who said what, each at its words`}>
      <div style={{ display: "flex", alignItems: "flex-start" }}>
        <div
          style={{
            display: "flex",
            background: colourOf(source.id),
            color: "#fff",
            fontSize: 92,
            fontWeight: 700,
            padding: "6px 26px",
            marginRight: 36,
          }}
        >
          {settable(source.id, 12) ?? ""}
        </div>
        <div style={{ display: "flex", flexDirection: "column", paddingTop: 8 }}>
          <span style={{ fontSize: 44, fontWeight: 700, letterSpacing: -1 }}>{settable(publisherName(record, source), 44) ?? ""}</span>
          <span style={{ fontSize: 26, color: quiet }}>published {whenWords(source.published)}</span>
        </div>
      </div>
      {printed ? (
        <div style={{ display: "flex", fontFamily: serif, fontSize: printed.length > 70 ? 58 : 68, lineHeight: 1.12, paddingTop: 40 }}>
          {printed}
        </div>
      ) : (
        <div style={{ display: "flex", paddingTop: 40 }}>
          <Title text={source.title} />
        </div>
      )}
    </Frame>
  );
}

/** One act of saying, in its most direct words. */
function StatementCard({ statement }: { statement: Statement }) {
  const rows = rowsOf(record).filter(({ statement: id }) => id === statement.id);
  const closest = rows.map((row) => closestReport(record, row));
  const report = closest.find(({ form }) => form === "direct") ?? closest[0] ?? lookup(record).reportsOfStatement.of(statement.id)[0];
  return (
    <Frame foot={`Said ${longWhen(statement.said.bounds)}`}>
      <Kicker text="Statement" />
      <Title text={statementLabel(record, statement.id)} length={110} largest={64} />
      {report ? <Words report={report} size={44} /> : null}
    </Frame>
  );
}

/** A question, its positions side by side, and who is in each. */
function QuestionCard({ question }: { question: Question }) {
  const view = positions(record, question.id, emptyQuery)!;
  const shown = view.positions.slice(0, 3);
  const more = view.positions.length - shown.length;
  const foot = `${question.state === "apparent" ? "They can all be true together" : "Open"}${more > 0 ? ` · ${counted(more, "more position")}` : ""}`;
  return (
    <Frame foot={foot}>
      <Title text={question.text} length={100} largest={84} />
      <div style={{ display: "flex", flexGrow: 1 }} />
      <div style={{ display: "flex" }}>
        {shown.map(({ position, holdings }) => (
          <div
            key={position.id}
            style={{
              display: "flex",
              flexDirection: "column",
              flexGrow: 1,
              flexBasis: 0,
              borderTop: `3px solid ${ink}`,
              paddingTop: 12,
              marginRight: 28,
              minHeight: 190,
            }}
          >
            <span style={{ fontSize: 30, fontWeight: 700, lineHeight: 1.12, paddingBottom: 10 }}>{settable(position.label, 70) ?? ""}</span>
            <span style={{ fontSize: 24, lineHeight: 1.25, color: quiet }}>{namesOf(holdings.map(({ holder }) => holder))}</span>
          </div>
        ))}
      </div>
    </Frame>
  );
}

function namesOf(holders: readonly Holder[]): string {
  const names = holders.map((holder) => {
    const actor = holder.kind === "actor" && lookup(record).actors.get(holder.actor);
    return actor ? shortName(actor) : holderLink(record, holder).name;
  });
  return settable([...new Set(names)].join(" · ") || "nobody", 90) ?? "";
}

/** A card by the folder and the id in its address. Undefined: there is none. */
export function cardFor(kind: string, id: string): ReactElement | undefined {
  const look = lookup(record);
  const source = kind === "sources" && look.sources.get(id as never);
  if (source) return <SourceCard source={source} />;
  const statement = kind === "statements" && look.statements.get(id as never);
  if (statement) return <StatementCard statement={statement} />;
  const question = kind === "disputes" && look.questions.get(id as never);
  return question ? <QuestionCard question={question} /> : undefined;
}
