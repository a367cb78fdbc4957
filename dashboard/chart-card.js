import { Chart } from './chart.js'
import { fillTable } from './data-table.js'
import { byId, element, resize, setText } from './elements.js'
import { bucket, orDash } from './formats.js'

/**
 * A chart with what it shows in words: a legend with the figures of the whole range, or of the
 * bucket under the pointer, and a table of all.
 */
export class ChartCard {
  #section
  #options
  #chart
  #shown

  /** `options` are those of `Chart`; `cell` formats the figures of legend and table. */
  constructor(section, options) {
    this.#section = section
    this.#options = options
    section.append(byId('chart').content.cloneNode(true))
    this.#part('details').addEventListener('toggle', () => this.#fillTable())
    const onPoint = (place) => this.#showFigures(place)
    this.#chart = new Chart(this.#part('.plot'), { ...options, onPoint })
  }

  /**
   * Shows columns, each `{ label, colour, values, total }`; those with `told` are not drawn.
   * `summary` says in a sentence what is to be seen.
   */
  show(shown) {
    this.#shown = shown
    this.#part('.plot').setAttribute('aria-label', shown.summary)
    this.#chart.show({ ...shown, columns: shown.columns.filter(({ told }) => told !== true) })
    this.#showFigures()
    this.#fillTable()
  }

  redraw() {
    this.#chart.redraw()
  }

  #part(selector) {
    return this.#section.querySelector(selector)
  }

  #showFigures(place) {
    if (this.#shown === undefined) return
    const { columns, moments, range } = this.#shown
    const at = place === undefined ? undefined : moments[place]
    setText(this.#part('.reading'), at === undefined ? range.name : bucket(at, range.step))
    const legend = this.#part('.legend')
    resize(legend, columns.length, legendItem)
    columns.forEach((column, index) => {
      const figure = at === undefined ? column.total : column.values[place]
      this.#fillItem(legend.children[index], column, figure)
    })
  }

  #fillItem(item, { label, colour, cell = this.#options.cell }, figure) {
    const [swatch, name, value] = item.children
    swatch.hidden = colour === undefined
    swatch.style.background = `var(--${colour})`
    setText(name, label)
    setText(value, orDash(figure, cell))
    item.classList.toggle('idle', !figure)
  }

  /** Only while it is open: nobody reads what is folded away. */
  #fillTable() {
    if (this.#shown === undefined || !this.#part('details').open) return
    const { columns, moments, range } = this.#shown
    const write = ({ cell = this.#options.cell }, figure) => orDash(figure, cell)
    const headings = [
      { text: range.step === 'day' ? 'Day (UTC)' : 'Time' },
      ...columns.map(({ label }) => ({ text: label, numeric: true })),
    ]
    const rows = moments.map((at, place) => [
      bucket(at, range.step),
      ...columns.map((column) => write(column, column.values[place])),
    ])
    const all = ['All', ...columns.map((column) => write(column, column.total))]
    fillTable(this.#part('table'), headings, [all, ...rows.reverse()])
  }
}

function legendItem() {
  return element(
    'li',
    {},
    element('i', { className: 'swatch', 'aria-hidden': 'true' }),
    element('span'),
    element('b'),
  )
}
