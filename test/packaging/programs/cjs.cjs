const { analyze } = require('palaute')

const run = async () => {
  const { feedback } = await import('./feedback.mjs')
  console.log(JSON.stringify(await analyze(feedback, { industry: 'healthcare' })))
}
run()
