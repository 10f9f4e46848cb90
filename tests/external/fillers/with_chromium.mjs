// Fills as a person does in Chromium's own PDF viewer: clicks into each field, types, and saves. It writes the file anew.
//
// The viewer is a page of an extension, and what it shows is out of reach for scripts; so this clicks where pdf.js says
// that the fields are, and saves by what the viewer's button calls.

import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { require, run } from './jobs.mjs'

const { chromium } = require('playwright-core')
const { getDocument, VerbosityLevel } = await import(pathToFileURL(require.resolve('pdfjs-dist/legacy/build/pdf.mjs')))

// The smallest size is large enough to hit each box, and quick to draw.
const ZOOM = 25
const PIXELS_PER_POINT = ((96 / 72) * ZOOM) / 100
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', headless: true, args })
let served
const server = createServer((_, response) => {
  response.setHeader('content-type', 'application/pdf')
  response.end(served)
}).listen(0, '127.0.0.1')

/** Returns the widgets of a file with their pages' numbers from 0 and heights, in order. */
async function widgetsOf(data) {
  const task = getDocument({ data: new Uint8Array(data), verbosity: VerbosityLevel.ERRORS })
  const document = await task.promise
  const widgets = []
  for (let number = 0; number < document.numPages; number++) {
    const page = await document.getPage(number + 1)
    const [, , , height] = page.view
    for (const annotation of await page.getAnnotations({ intent: 'display' })) {
      if (annotation.fieldName) widgets.push({ ...annotation, number, height })
    }
  }
  await task.destroy()
  return widgets
}

/** Opens what is served, and returns the page and the frame of the viewer. */
async function open(context) {
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${server.address().port}/form.pdf#toolbar=0&navpanes=0&zoom=${ZOOM}`)
  for (;;) {
    const viewer = page.frames().find((frame) => frame.url().startsWith('chrome-extension:'))
    const loaded = () => document.querySelector('pdf-viewer')?.loadState_ === 'success'
    if (viewer && (await viewer.evaluate(loaded))) return { page, viewer }
    await page.waitForTimeout(50)
  }
}

/** Returns where the corners of the pages are. */
function cornersOf(viewer, pages) {
  return viewer.evaluate((pages) => {
    const { viewport } = document.querySelector('pdf-viewer')
    return Array.from({ length: pages }, (_, number) => {
      const { x, y } = viewport.getPageScreenRect(number)
      return { x, y }
    })
  }, pages)
}

async function put(page, corner, widget, { kind, value }) {
  const [left, bottom, right, top] = widget.rect
  const at = (x, y) => [corner.x + x * PIXELS_PER_POINT, corner.y + (widget.height - y) * PIXELS_PER_POINT]
  const click = () => page.mouse.click(...at((left + right) / 2, (bottom + top) / 2))
  if (kind === 'radio' && widget.buttonValue === value) await click()
  if (kind === 'radio' && value === '' && widget.fieldValue === widget.buttonValue) await click()
  if (kind === 'check' && (value !== '') !== (widget.fieldValue === widget.exportValue)) await click()
  if (kind === 'text') {
    await page.mouse.click(...at(left + 3, top - 4))
    if (widget.fieldValue) {
      for (const key of ['Control+Home', 'Control+Shift+End', 'Delete']) await page.keyboard.press(key)
    }
    for (const [index, line] of value.split('\n').entries()) {
      if (index > 0) await page.keyboard.press('Enter')
      await page.keyboard.insertText(line)
    }
  }
}

/** Returns what the viewer saves. */
async function save(viewer) {
  const text = await viewer.evaluate(async () => {
    const { dataToSave } = await document.querySelector('pdf-viewer').currentController.save('EDITED')
    let text = ''
    for (const byte of new Uint8Array(dataToSave)) text += String.fromCharCode(byte)
    return btoa(text)
  })
  return Buffer.from(text, 'base64')
}

await run(async (mode, blank, values, out) => {
  served = await readFile(blank)
  const byName = new Map(values.map((entry) => [entry.name, entry]))
  const widgets = await widgetsOf(served)
  // In a window as tall as all pages nothing is ever scrolled: the viewer would take a while for it, and not say when.
  const pages = widgets.at(-1).number + 1
  const height = pages * Math.ceil(widgets[0].height * PIXELS_PER_POINT + 20)
  const context = await browser.newContext({ viewport: { width: 800, height } })
  const { page, viewer } = await open(context)
  const corners = await cornersOf(viewer, pages)
  // What is typed before the viewer has noticed its first click is lost.
  await page.mouse.click(corners[0].x + 5, corners[0].y + 5)
  await page.waitForTimeout(500)
  for (const widget of widgets) {
    const entry = byName.get(widget.fieldName)
    if (entry) await put(page, corners[widget.number], widget, entry)
  }
  // What is typed into a field counts when the field is left: by a click into the margin.
  await page.mouse.click(corners[0].x + 5, corners[0].y + 5)
  await writeFile(out, await save(viewer))
  await context.close()
})

await browser.close()
server.close()
