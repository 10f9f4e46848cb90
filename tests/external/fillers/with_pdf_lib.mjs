// Fills with pdf-lib, which always writes the file anew: "draw" as it does by itself, "keep" without new appearances.

import { readFile, writeFile } from 'node:fs/promises'
import { require, run } from './jobs.mjs'

const { PDFDocument } = require('pdf-lib')

function put(form, { name, kind, value, words }) {
  if (kind === 'text') form.getTextField(name).setText(value === '' ? undefined : value)
  if (kind === 'choice') value === '' ? form.getDropdown(name).clear() : form.getDropdown(name).select(words)
  if (kind === 'check') form.getCheckBox(name)[value === '' ? 'uncheck' : 'check']()
  if (kind === 'radio') value === '' ? form.getRadioGroup(name).clear() : form.getRadioGroup(name).select(value)
}

await run(async (mode, blank, values, out, refuse) => {
  const document = await PDFDocument.load(await readFile(blank))
  const form = document.getForm()
  for (const entry of values) {
    try {
      put(form, entry)
    } catch (error) {
      refuse(entry.name, error)
    }
  }
  await writeFile(out, await document.save({ updateFieldAppearances: mode === 'draw' }))
})
