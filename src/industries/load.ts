/** Finds an industry's room and its models; an app loads only the industry that it names. */
import { PalauteError } from '../errors.ts'
import type { PackedModels } from '../models/load-model.ts'
import { type Industry, type IndustryId, industryIds } from './industry.ts'

/** An industry with the packed models that were trained for it. */
export interface IndustryRoom {
  readonly industry: Industry
  readonly models: PackedModels
}

const rooms: Readonly<Record<IndustryId, () => Promise<IndustryRoom>>> = {
  base: async () => ({ industry: (await import('./base/index.ts')).base, models: (await import('#models/base')).models }),
  healthcare: async () => ({
    industry: (await import('./healthcare/index.ts')).healthcare,
    models: (await import('#models/healthcare')).models,
  }),
  pharma: async () => ({ industry: (await import('./pharma/index.ts')).pharma, models: (await import('#models/pharma')).models }),
  optical: async () => ({ industry: (await import('./optical/index.ts')).optical, models: (await import('#models/optical')).models }),
  roadside: async () => ({ industry: (await import('./roadside/index.ts')).roadside, models: (await import('#models/roadside')).models }),
  hospitality: async () => ({
    industry: (await import('./hospitality/index.ts')).hospitality,
    models: (await import('#models/hospitality')).models,
  }),
  'data-platforms': async () => ({
    industry: (await import('./data-platforms/index.ts')).dataPlatforms,
    models: (await import('#models/data-platforms')).models,
  }),
  'e-commerce': async () => ({
    industry: (await import('./e-commerce/index.ts')).eCommerce,
    models: (await import('#models/e-commerce')).models,
  }),
}

/**
 * Loads an industry's taxonomy and models.
 *
 * @throws PalauteError `unknown-industry` that names the valid ones.
 */
export const loadIndustry = (id: IndustryId): Promise<IndustryRoom> => {
  const load = rooms[id]
  if (load === undefined) {
    throw new PalauteError('unknown-industry', `there is no industry "${id}"; there are ${industryIds.join(', ')}`)
  }
  return load()
}
