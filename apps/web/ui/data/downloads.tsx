import type { Dataset } from "@on-record/core";
import { downloadsOf } from "../../lib/downloads";

/** The record in the formats that other programs read, and what each cannot carry. */
export async function Downloads({ dataset }: { dataset: Dataset }) {
  const downloads = await downloadsOf(dataset);
  return (
    <ul className="plain-list downloads">
      {downloads.map(({ name, description, files, losses }) => (
        <li key={name}>
          <span className="files">
            {files.map((file) => (
              <a key={file.name} href={`/download/${file.name}`} download>
                {file.name}
              </a>
            ))}
          </span>
          <p>{description}</p>
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
      ))}
    </ul>
  );
}
