import core = require("@on-record/core");
import data = require("@on-record/core/dataset");
import exchange = require("@on-record/core/exchange");
import importing = require("@on-record/core/import");

const record: core.Dataset = data.dataset;
const { formats } = exchange;

async function use(): Promise<void> {
  const { files } = await formats.parquet.write(record);
  const read = await importing.importers.csv.read({ name: "a.csv", text: "claim\nThe gates were shut" });
  console.log(
    JSON.stringify({
      sources: record.sources.length,
      date: core.parseEdtf("2024-02").ok,
      files: files.length,
      claims: core.parse(read.files).dataset?.claims.length,
    }),
  );
}
void use();
