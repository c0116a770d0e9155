import { analyze } from 'palaute'
import { feedback } from './feedback.mjs'

analyze(feedback, { industry: 'healthcare' }).then(
  (analysis) => {
    globalThis.result = JSON.stringify(analysis)
  },
  (error) => {
    globalThis.result = `failed: ${error.stack}`
  },
)
