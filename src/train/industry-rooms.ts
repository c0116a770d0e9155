/** Finds industry rooms without their models, which are what is being trained. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Industry, type IndustryId, industryIds } from '../industries/industry.ts'

const isIndustry = (value: unknown): value is Industry =>
  typeof value === 'object' && value !== null && 'categories' in value && 'crosswalks' in value && 'groups' in value

/** The taxonomy of an industry; undefined where its room is not there. */
export const readIndustry = async (id: IndustryId): Promise<Industry | undefined> => {
  if (!existsSync(join('src', 'industries', id, 'index.ts'))) return undefined
  const room = (await import(`../industries/${id}/index.ts`)) as Readonly<Record<string, unknown>>
  return Object.values(room).find(isIndustry)
}

/** Every industry that has a room. */
export const readIndustries = async (): Promise<readonly Industry[]> =>
  (await Promise.all(industryIds.map(readIndustry))).filter((industry) => industry !== undefined)
