import Link from "next/link";
import { Opening, Page } from "../ui/page";

export default function NotFound() {
  return (
    <Page>
      <Opening
        title="Nothing stands at this address"
        under="An id may be mistyped, or belong to another record"
        aside={
          <>
            Look for it in the <Link href="/">timeline</Link>, among the <Link href="/disputes">disputes</Link> or in the{" "}
            <Link href="/sources">sources</Link>.
          </>
        }
      />
    </Page>
  );
}
