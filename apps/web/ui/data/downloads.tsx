import type { Dataset } from "@on-record/core";
import { downloads } from "../../lib/downloads";

/** The record in the formats that other programs read, and what each cannot carry. */
export function Downloads({ dataset }: { dataset: Dataset }) {
  return (
    <ul className="plain-list downloads">
      {downloads.map(({ name, file, format }) => {
        const { losses } = format.write(dataset);
        return (
          <li key={name}>
            <a href={`/download/${file}`} download>
              {file}
            </a>
            <p>{format.description}</p>
            {losses.length > 0 ? (
              <details>
                <summary className="label">what it cannot carry</summary>
                <ul className="label">
                  {losses.map((loss) => (
                    <li key={loss.code}>{loss.message}</li>
                  ))}
                </ul>
              </details>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
