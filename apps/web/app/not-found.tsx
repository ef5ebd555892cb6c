import { Meant } from "../ui/missing/meant";
import { Opening, Page } from "../ui/page";

export default function NotFound() {
  return (
    <Page>
      <Opening
        title="Nothing stands at this address"
        under="It may be mistyped, or belong to another record"
        aside={
          <>
            Look for it in the <a href="/">timeline</a>, among the <a href="/disputes">disputes</a> or in the <a href="/sources">sources</a>
            .
          </>
        }
      />
      <Meant />
      <p>
        Or begin with all <a href="/actors">actors</a>, all <a href="/events">events</a>, or <a href="/data">the record as data</a>, in
        which every id stands, former ones too.
      </p>
    </Page>
  );
}
