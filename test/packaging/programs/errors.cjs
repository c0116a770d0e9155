/** One class of error, whichever door it comes through. */
const { createAnalyzer, PalauteError } = require('palaute')
const { analyzeFile } = require('palaute/node')
const { trainCategories } = require('palaute/train')

const run = async () => {
  const codes = []
  for (const attempt of [() => createAnalyzer({ industry: 'none' }), () => analyzeFile('no-such-file.csv'), () => trainCategories([])]) {
    await attempt().catch((error) => codes.push(error instanceof PalauteError ? error.code : `foreign: ${error.stack}`))
  }
  console.log(JSON.stringify(codes))
}
run()
