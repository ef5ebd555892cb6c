import { longWhen } from "@on-record/core/query";
import type { Dataset, ReportId } from "@on-record/core";
import type { Holder, RowTime } from "@on-record/core/query";
import { holderLink } from "../../lib/holders";
import { Printed } from "../printed";

type Props = { dataset: Dataset; holder: Holder; said: RowTime; reports: readonly ReportId[]; quiet?: boolean };

/** What one holder said at one time, as each source prints it. */
export function Saying({ dataset, holder, said, reports, quiet = false }: Props) {
  return (
    <div className={quiet ? "said left" : "said"}>
      {reports.map((id) => (
        <Printed key={id} dataset={dataset} id={id} />
      ))}
      <p className="label">
        {holderLink(dataset, holder).name}, {longWhen(said.bounds)}
      </p>
    </div>
  );
}
