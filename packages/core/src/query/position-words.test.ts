import { expect, test } from "vitest";
import { emptyQuery } from "../model/query/query.js";
import { datasetOf } from "../testing/dataset-builder.js";
import { positionWords } from "./position-words.js";
import { positions } from "./positions.js";

test("a position is shown with the most direct words by which somebody holds it, and with none where nobody does", () => {
  const dataset = datasetOf({
    statements: { "miller-speaks": { speaker: "miller" } },
    reports: [
      { id: "gazette.told", source: "gazette", claim: "shut", statement: "miller-speaks", form: "indirect" },
      { id: "herald.quoted", source: "herald", claim: "shut", statement: "miller-speaks", form: "direct" },
    ],
    questions: {
      "are-they-shut": {
        positions: [
          { id: "shut", label: "They are", claims: [{ claim: "shut", stance: "affirms" }], reports: [] },
          { id: "open", label: "They are not", claims: [{ claim: "shut", stance: "rejects" }], reports: [] },
        ],
      },
    },
  });
  const [shut, open] = positions(dataset, "are-they-shut" as never, emptyQuery)!.positions;
  expect(positionWords(shut!)?.report.id).toBe("herald.quoted");
  expect(positionWords(open!)).toBeUndefined();
});
