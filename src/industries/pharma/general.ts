/** The overall impression: the base taxonomy's own categories. */
import { places } from '../base/places.ts'
import type { Category } from '../industry.ts'

export const general: readonly Category[] = places.filter(({ group }) => group === 'general')
