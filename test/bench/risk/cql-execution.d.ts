/** The part of the package that is used here: its own type file is empty. */
declare module 'cql-execution' {
  /** The package’s own date class, of which only this is used. */
  // biome-ignore lint/suspicious/noShadowRestrictedNames: it is the package’s name.
  export const Date: { parse(day: string): unknown };
  export class Library {
    constructor(elm: unknown);
  }
  export class PatientSource {
    constructor(patients: readonly unknown[]);
  }
  export class Executor {
    constructor(library: Library);
    withParameters(parameters: Readonly<Record<string, unknown>>): this;
    exec(patients: PatientSource): Promise<{ readonly unfilteredResults: Readonly<Record<string, unknown>> }>;
  }
}
