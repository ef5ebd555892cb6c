import "../../styles/dispute.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dispute, emptyQuery, lookup } from "@on-record/core/query";
import type { Question, QuestionId } from "@on-record/core/query";
import { record } from "../../../lib/record";
import { reserved } from "../../../lib/reserved";
import { Columns } from "../../../ui/dispute/columns";
import { HeadlineAgainstBody } from "../../../ui/dispute/headline-against-body";
import { Moves } from "../../../ui/dispute/moves";
import { Relations } from "../../../ui/dispute/relations";
import { RivalDays } from "../../../ui/dispute/rival-days";
import { Facing, Opening, Page } from "../../../ui/page";
import { aboutRecord, metadataOf } from "../../../lib/about";
import { Described } from "../../../ui/described";
import { TakeAway } from "../../../ui/take/take-away";

type Props = { params: Promise<{ question: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return reserved(
    record.questions.map(({ id }) => ({ question: id })),
    { question: "" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const question = lookup(record).questions.get((await params).question as QuestionId);
  return question ? metadataOf(aboutRecord({ kind: "question", record: question })) : {};
}

export default async function DisputePage({ params }: Props) {
  const view = dispute(record, (await params).question as QuestionId, emptyQuery);
  if (!view) notFound();
  const page = { kind: "question", record: view.question } as const;
  return (
    <Page here="disputes">
      <Described about={aboutRecord(page)} page={page} />
      <Opening title={view.question.text} grand aside={stateWords(view.question)} />
      <Facing
        main={
          <>
            <Moves dataset={record} view={view} />
            <Columns dataset={record} view={view} />
          </>
        }
        beside={[
          view.headlines.length > 0 && <HeadlineAgainstBody key="headlines" dataset={record} headlines={view.headlines} />,
          view.rivalDays.length > 0 && <RivalDays key="days" dataset={record} days={view.rivalDays} />,
          view.relations.length > 0 && <Relations key="relations" dataset={record} relations={view.relations} />,
        ]}
      />
      <TakeAway cited={page} />
    </Page>
  );
}

/** How the question stands, in a sentence, and why. */
function stateWords({ state, because, positions }: Question): string {
  const all = positions.length === 1 ? "one answer" : `${positions.length} answers`;
  if (state === "apparent") return `The ${all} only seem to differ: all can be true together.${because ? ` The reason: ${because}.` : ""}`;
  return `Open. The articles give ${all}, and nothing here says which is right.${because ? ` What bears on it: ${because}.` : ""}`;
}
