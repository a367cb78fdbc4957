// Runs in the page, before its own scripts: what tests ask of it.
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  console.error(`policy: ${violatedDirective} ${blockedURI}`)
})

let shifted = 0
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifted += value
}).observe({ type: 'layout-shift', buffered: true })

function isSeen(node) {
  const { width, height } = node.getBoundingClientRect()
  return width > 1 && height > 1 && node.checkVisibility({ visibilityProperty: true })
}

function channels(colour) {
  return colour.match(/[\d.]+/g).map(Number)
}

function luminance(colour) {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function backgroundOf(node) {
  for (let each = node; each !== null; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each)
    if ((channels(backgroundColor)[3] ?? 1) === 1) return backgroundColor
  }
  return 'rgb(255, 255, 255)'
}

function hasText(node) {
  return [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== '')
}

function nameOf(node) {
  const labelled = (node.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
  const labels = [...(node.labels ?? [])].map(({ textContent }) => textContent)
  const all = [node.getAttribute('aria-label') ?? '', ...labelled, ...labels]
  return [...all, node.tagName === 'INPUT' ? '' : node.textContent].join(' ').trim()
}

globalThis.pageChecks = {
  /** Makes the page believe that it is hidden. */
  hide(hidden) {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
    document.dispatchEvent(new Event('visibilitychange'))
  },
  /** How much of the page has moved by itself: cumulative layout shift. */
  shifted: () => shifted,
  /** Texts whose contrast is below 4.5, with what it is. */
  faintTexts() {
    const texts = [...document.querySelectorAll('body *')].filter(
      (node) => hasText(node) && isSeen(node) && !node.matches(':disabled, :disabled *, option'),
    )
    return texts.flatMap((node) => {
      const ratio = contrast(getComputedStyle(node).color, backgroundOf(node))
      return ratio < 4.5 ? [`${ratio.toFixed(2)}: ${node.textContent.slice(0, 40)}`] : []
    })
  },
  /** What can be used or stands for itself and has no name. */
  nameless() {
    const all =
      'button, input, select, a[href], [role=img], [role=group], dialog, section, fieldset'
    return [...document.querySelectorAll(all)]
      .filter((node) => isSeen(node) && nameOf(node) === '')
      .map(({ outerHTML }) => outerHTML.slice(0, 80))
  },
  /** Levels of headings, in order, where one is skipped. */
  skippedHeadings() {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => tagName[1])
    return levels.filter((level, place) => level - (levels[place - 1] ?? 0) > 1)
  },
  /** Identifiers that more than one element has. */
  doubleIds() {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return ids.filter((id, place) => ids.indexOf(id) !== place)
  },
  /** How many pixels of a chart have the colour of a custom property, blended edges left out. */
  inked(chart, colour) {
    const probe = document.createElement('i')
    probe.style.color = `var(--${colour})`
    document.body.append(probe)
    const [red, green, blue] = channels(getComputedStyle(probe).color)
    probe.remove()
    const canvas = document.querySelector(`[data-chart=${chart}] canvas`)
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
    let count = 0
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1
    return count
  },
  /** What has the focus, and whether that shows. */
  focused() {
    const node = document.activeElement
    const shows = (each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    const visible = shows(node) || (node.nextElementSibling && shows(node.nextElementSibling))
    return { name: nameOf(node).replaceAll(/\s+/g, ' '), tag: node.tagName, visible }
  },
}
