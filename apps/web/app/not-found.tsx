import Link from "next/link";
import { Masthead } from "../ui/masthead";

export default function NotFound() {
  return (
    <>
      <Masthead />
      <main id="main">
        <header className="opening modest">
          <h1>
            Nothing stands at this address
            <span>An id may be mistyped, or belong to another record</span>
          </h1>
          <p className="aside">
            Look for it in the <Link href="/">timeline</Link>, among the <Link href="/disputes">disputes</Link> or in the{" "}
            <Link href="/sources">sources</Link>.
          </p>
        </header>
      </main>
    </>
  );
}
