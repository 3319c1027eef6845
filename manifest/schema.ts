import type { AppManifest } from '@microsoft/app-manifest';
import { AppManifestUtils } from '@microsoft/app-manifest';
import * as z from 'zod';

const namesItsSchema = z.looseObject({ $schema: z.string() });

/**
 * Checks a manifest or localization file against the schema its `$schema` names, out of @microsoft/app-manifest.
 * @throws Error that lists each place that breaks the schema.
 */
export async function assertFollowsSchema(file: string, json: string): Promise<void> {
  const document = namesItsSchema.parse(JSON.parse(json));
  const schema = await AppManifestUtils.fetchSchema(document.$schema);
  dropUncompilable((schema.patternProperties ?? {}) as object);
  const violations = await AppManifestUtils.validateAgainstSchema(document as unknown as AppManifest, schema);
  if (violations.length > 0) throw new Error(`${file} doesn't follow its schema: ${violations.join('; ')}`);
}

/**
 * The localization schema has patterns (for activities, which Uppdrag has none of) that the validator beside it refuses to
 * compile. Without them the check is stricter, never looser: a key that matches no pattern is refused.
 */
function dropUncompilable(patternProperties: object): void {
  for (const pattern of Object.keys(patternProperties)) {
    if (!compiles(pattern)) Reflect.deleteProperty(patternProperties, pattern);
  }
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
