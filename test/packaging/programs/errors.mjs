/** One class of error, whichever door it comes through. */
import { createAnalyzer, PalauteError } from 'palaute'
import { analyzeFile } from 'palaute/node'
import { trainCategories } from 'palaute/train'

const codes = []
for (const attempt of [() => createAnalyzer({ industry: 'none' }), () => analyzeFile('no-such-file.csv'), () => trainCategories([])]) {
  await attempt().catch((error) => codes.push(error instanceof PalauteError ? error.code : `foreign: ${error.stack}`))
}
console.log(JSON.stringify(codes))
