import { checkDataset } from "../../query/misuse.js";
import type { FilesFormat } from "../format.js";
import { Losses } from "../losses.js";
import { checkOptions } from "../options.js";
import { listOf } from "../../model/lists.js";
import { type Records, recordsOf } from "../records.js";
import { schemaOf } from "./shape.js";
import { shapes } from "./shapes.js";

/** The files by the kind of record that each holds, named as the lists of the dataset are. */
const names = { head: "record", ...listOf } as const satisfies Record<keyof Records, string>;

/**
 * One Parquet file a kind of record, a column a field, lists and parts nested as the dataset has them: for DuckDB, Spark, pandas.
 * Ids join the files; a file of which the record has nothing is there, with its columns and no row.
 */
export const parquet: FilesFormat = {
  gives: "files",
  description: "one table a kind of record, for DuckDB, Spark and pandas (Parquet)",
  mediaType: "application/vnd.apache.parquet",
  extension: "parquet",
  async write(dataset, options = {}) {
    checkDataset(dataset);
    checkOptions(options);
    const losses = new Losses();
    const records = recordsOf(dataset, options, losses);
    const { ByteWriter, parquetWrite } = await import("hyparquet-writer");
    const files = (Object.keys(names) as (keyof Records)[]).map((kind) => {
      const items = records[kind] as readonly Readonly<Record<string, unknown>>[];
      const writer = new ByteWriter();
      parquetWrite({
        writer,
        schema: schemaOf(shapes[kind]),
        columnData: Object.keys(shapes[kind].fields).map((name) => ({ name, data: items.map((item) => item[name]) })),
        kvMetadata: [{ key: "on-record", value: `${kind}, version ${dataset.version}` }],
        createdBy: "On Record",
      });
      return { name: `${names[kind]}.parquet`, bytes: writer.getBytes() };
    });
    return { files, losses: losses.list() };
  },
};
