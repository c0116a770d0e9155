/** Optional peers: loaded when asked for, and asked for by name when missing. */
import { PalauteError } from '../errors.ts'

const isMissing = (error: unknown): boolean => {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND' || /cannot find|could not resolve|not found/i.test(String(message))
}

/**
 * Loads a package that palaute does not bring along.
 *
 * @param name The package.
 * @param load Its `import()`, written out where it is used so that bundlers see it.
 * @param together All packages that the hook needs, for the command in the message.
 * @throws PalauteError `missing-package` that says the command to install it.
 */
export const loadOptional = async <T>(name: string, load: () => Promise<unknown>, together: readonly string[] = [name]): Promise<T> => {
  let loaded: unknown
  try {
    loaded = await load()
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    throw new PalauteError('missing-package', `this hook needs the package "${name}"; run: npm install ${together.join(' ')}`, { cause })
  }
  // CommonJS packages arrive under `default`.
  const module = loaded as { default?: unknown }
  return (module.default ?? module) as T
}
