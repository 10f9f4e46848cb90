// The interface of the drivers under node; `jobs.py` describes it.

import { readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** Finds the packages, which are installed for the tests in a browser. */
export const require = createRequire(new URL('../../browser/package.json', import.meta.url))

function say(out, name, said) {
  console.log(JSON.stringify({ out, name, said: String(said) }))
}

/** Calls fill(mode, blank, values, out, refuse) for each job. What it throws concerns the whole file. */
export async function run(fill) {
  const [mode, ...paths] = process.argv.slice(2)
  for (let job = 0; job < paths.length; job += 3) {
    const [blank, values, out] = paths.slice(job, job + 3)
    const entries = JSON.parse(await readFile(values, 'utf-8')).filter(({ kind }) => kind !== 'mark')
    await rm(out, { force: true })
    try {
      await fill(mode, blank, entries, out, (name, said) => say(out, name, said))
    } catch (error) {
      await rm(out, { force: true })
      say(out, null, error)
    }
  }
}
