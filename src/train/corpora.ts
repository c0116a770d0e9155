/** Finds the public corpora (`PALAUTE_CORPORA`, never in the repository) and the project's own (`corpora/`). */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PalauteError } from '../errors.ts'

/** Folder of the public corpora. */
export const publicCorpora = (): string => resolve(process.env.PALAUTE_CORPORA ?? '../shared/corpora')

/**
 * Reads a file of the public corpora.
 *
 * @throws PalauteError `unreadable-file` that says which file is missing and where it was looked for.
 */
export const readPublicCorpus = (path: string): string => {
  const file = join(publicCorpora(), path)
  if (!existsSync(file)) {
    throw new PalauteError(
      'unreadable-file',
      `corpus file "${path}" is not in ${publicCorpora()}; set PALAUTE_CORPORA to the folder that holds it`,
    )
  }
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
}

/** Reads one of the project's own files under `corpora/`. */
export const readOwnCorpus = (path: string): string => readFileSync(join('corpora', path), 'utf8')

/** Parses JSON Lines. */
export const parseJsonLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
