import fc from 'fast-check';

/** How often a property is tried. Mutation runs try it less often: they ask it thousands of times over. */
export const PROPERTY_RUNS = Number(process.env.PROPERTY_RUNS ?? 1000);

/** Holds a property to be true of generated cases, found again by the seed a failure prints. `times` tries it so much oftener. */
export const checkProperty = <T>(property: fc.IProperty<T>, times = 1): void =>
  fc.assert(property, { numRuns: PROPERTY_RUNS * times });
