import { longWhen } from "@on-record/core/query";
import type { Dataset, ReportId } from "@on-record/core";
import type { Holder, RowTime } from "@on-record/core/query";
import { holderLink } from "../../lib/holders";
import { Printed } from "../printed";

type Props = { dataset: Dataset; holder: Holder; said: RowTime; reports: readonly ReportId[] };

/** What one holder said at one time, as each source prints it. */
export function Saying({ dataset, holder, said, reports }: Props) {
  const { name, href } = holderLink(dataset, holder);
  return (
    <div className="said">
      <p className="label">
        <a href={href}>{name}</a>, {longWhen(said.bounds)}
      </p>
      {reports.map((id) => (
        <Printed key={id} dataset={dataset} id={id} />
      ))}
    </div>
  );
}
