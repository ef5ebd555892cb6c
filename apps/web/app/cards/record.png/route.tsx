import { RecordCard } from "../../../ui/card/cards";
import { picture } from "../../../ui/card/picture";

export const dynamic = "force-static";

/** The picture that goes with a link to the front page, and to each page that has none of its own. */
export const GET = () => picture(<RecordCard />);
