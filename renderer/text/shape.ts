// The shape of an area of sentences. German is typed by English, so a missing or mistyped sentence does not compile.
export type Shape<Area> = Area extends string
  ? string
  : Area extends (...input: infer Input) => string
    ? (...input: Input) => string
    : Area extends readonly (infer Item)[]
      ? readonly Shape<Item>[]
      : { readonly [Name in keyof Area]: Shape<Area[Name]> };
