import { type Dataset, origins, type Report, tellOrigins } from "@on-record/core/query";

/** How independent the reports of a row are: `3 articles, 1 statement: one origin`. */
export const originText = (dataset: Dataset, reports: readonly Report[]): string => tellOrigins(origins(dataset, reports));
