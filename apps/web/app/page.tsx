import type { Metadata } from "next";
import { daysById, daysOfRow, emptyQuery, facets, timeline } from "@on-record/core/query";
import { counted } from "../lib/counted";
import { aboutSite } from "../lib/about";
import { record } from "../lib/record";
import { AsBuilt } from "../ui/as-built/as-built";
import { Described } from "../ui/described";
import { StillDrawing } from "../ui/drawing/still";
import { Opening, Page } from "../ui/page";
import { Controls } from "../ui/timeline/controls";
import { Desk } from "../ui/timeline/desk";
import { StillAsOf } from "../ui/timeline/still-as-of";
import { FacetList } from "../ui/timeline/facet-list";
import { FirstLines } from "../ui/timeline/first-lines";
import { ListHead } from "../ui/timeline/list-head";

const about = aboutSite(record);

export const metadata: Metadata = { description: about.description };

export default function TimelinePage() {
  const view = timeline(record, emptyQuery);
  const apart = daysById(record, emptyQuery);
  const speakers = new Set(record.statements.map(({ speaker }) => speaker)).size;
  return (
    <Page here="timeline">
      <Described about={about} page={{ kind: "whole", description: about.description, files: [] }} />
      <Opening
        title={record.record.title}
        under="Who said what, when, as told by whom"
        aside={
          <>
            {counted(record.sources.length, "source")}, {counted(record.statements.length, "statement")}, {counted(speakers, "speaker")}.
            Every line opens the words it rests on; every date is as wide as the texts leave it.
          </>
        }
      />
      <p className="without-script problems">
        Filters, search, the clock, the as-of slider and the quotes in the drawing need script. Without it, this is the whole list, and each
        name leads to a page of its own.
      </p>
      <div className="follows-query" data-living="">
        <Desk>
          <AsBuilt name="timeline">
            <Controls query={emptyQuery} found={view.rows.length} />
            <StillDrawing dataset={record} view={view} />
            <StillAsOf dataset={record} />
            <div className="desk">
              <FacetList dataset={record} facets={facets(record, emptyQuery)} />
              <section className="list" aria-label="Timeline">
                <ListHead view={view} />
                <FirstLines dataset={record} rows={view.rows} daysOf={(row) => daysOfRow(record, row, view.clock, apart)} />
              </section>
            </div>
          </AsBuilt>
        </Desk>
      </div>
    </Page>
  );
}
