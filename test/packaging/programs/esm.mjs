import { analyze } from 'palaute'
import { feedback } from './feedback.mjs'

console.log(JSON.stringify(await analyze(feedback, { industry: 'healthcare' })))
