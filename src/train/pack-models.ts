/** Packs every model under `models/` into `dist/models/<pack>.mjs`, one module per pack, loaded on demand in every runtime. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'

const from = 'models'
const to = join('dist', 'models')
const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : []

mkdirSync(to, { recursive: true })
for (const pack of folders(from)) {
  const tasks = folders(join(from, pack)).map((task) => {
    const folder = join(from, pack, task)
    const manifest = JSON.stringify(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
    const binary = deflateRawSync(readFileSync(join(folder, 'model.bin')), { level: 9 }).toString('base64')
    return `${JSON.stringify(task)}:{manifest:${manifest},binary:${JSON.stringify(binary)}}`
  })
  writeFileSync(join(to, `${pack}.mjs`), `export const models = {${tasks.join(',\n')}}\n`)
}
