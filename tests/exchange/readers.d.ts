// Readers that come without types. Only what the tests ask of them is declared.

declare module "commonmark" {
  export interface Node {
    readonly type: string;
    readonly literal: string | null;
    readonly destination: string | null;
    readonly level: number;
    walker(): { next(): { readonly entering: boolean; readonly node: Node } | null };
  }
  export class Parser {
    parse(text: string): Node;
  }
}

declare module "jsonld" {
  type Options = {
    readonly documentLoader: (
      url: string,
    ) => Promise<{ readonly contextUrl: null; readonly documentUrl: string; readonly document: unknown }>;
    readonly safe?: boolean;
  };
  const jsonld: {
    expand(document: unknown, options: Options): Promise<Record<string, unknown>[]>;
    toRDF(document: unknown, options: Options & { readonly format: "application/n-quads" }): Promise<string>;
  };
  export default jsonld;
}
