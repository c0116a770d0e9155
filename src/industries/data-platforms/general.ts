/** The overall impression: the base taxonomy's own categories. */
import { placesAndWhole } from '../base/places.ts'
import type { Category } from '../industry.ts'

export const general: readonly Category[] = placesAndWhole.filter(({ group }) => group === 'general')
