/** Every door opens, on something. */
import * as front from 'palaute'
import * as en from 'palaute/en'
import * as fi from 'palaute/fi'
import * as llm from 'palaute/hooks/llm'
import * as voikko from 'palaute/hooks/voikko'
import * as healthcare from 'palaute/industries/healthcare'
import * as node from 'palaute/node'
import * as report from 'palaute/report'
import * as ru from 'palaute/ru'
import * as sv from 'palaute/sv'
import * as train from 'palaute/train'

const doors = { front, fi, ru, en, sv, healthcare, train, report, node, voikko, llm }
for (const [name, door] of Object.entries(doors)) {
  if (Object.keys(door).length === 0) throw new Error(`${name} is empty`)
  if ('default' in door) throw new Error(`${name} has a default export`)
}
console.log(Object.keys(front).sort().join(' '))
