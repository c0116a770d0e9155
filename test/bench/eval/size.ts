/** What an app pays: gzipped bytes of each pack of models. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { EvalRow } from '../eval-row.ts'

const folder = join('dist', 'models')
/** MB for one language or one industry; `base` holds what all of them share and has no target of its own. */
const budget = 1.5

/** Gzipped size of every packed module under `dist/models`, in MB (10^6 bytes). */
export const evaluateSize = async (): Promise<readonly EvalRow[]> => {
  if (!existsSync(folder)) throw new Error(`${folder} is not there; run "npm run pack-models" first`)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mjs'))
    .sort()
    .map((file) => ({
      area: 'size',
      measure: 'models, gzip',
      data: file.replace(/\.mjs$/, ''),
      value: gzipSync(readFileSync(join(folder, file)), { level: 9 }).byteLength / 1e6,
      unit: 'MB',
      ...(file === 'base.mjs' ? {} : { must: budget, lowerIsBetter: true }),
    }))
}
