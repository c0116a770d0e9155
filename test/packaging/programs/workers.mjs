/** Worker threads give what one thread gives. */
import { analyzeFiles } from 'palaute/node'

const [file] = process.argv.slice(2)
const options = { analyzer: { industry: 'healthcare' } }
const alone = JSON.stringify(await analyzeFiles([file], options))
const together = JSON.stringify(await analyzeFiles([file], { ...options, workers: 2 }))
console.log(alone === together ? 'same' : 'different')
