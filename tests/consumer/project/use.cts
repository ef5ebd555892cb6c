import core = require("@on-record/core");
import data = require("@on-record/core/dataset");

const record: core.Dataset = data.dataset;
console.log(JSON.stringify({ sources: record.sources.length, date: core.parseEdtf("2024-02").ok }));
