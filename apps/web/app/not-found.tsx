import { Opening, Page } from "../ui/page";

export default function NotFound() {
  return (
    <Page>
      <Opening
        title="Nothing stands at this address"
        under="An id may be mistyped, or belong to another record"
        aside={
          <>
            Look for it in the <a href="/">timeline</a>, among the <a href="/disputes">disputes</a> or in the <a href="/sources">sources</a>
            .
          </>
        }
      />
    </Page>
  );
}
