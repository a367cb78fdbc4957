import { element, resize, setText } from './elements.js'

/**
 * Fills a table in place, so that who reads it does not lose the place. `columns` are
 * `{ text, numeric }`; `rows` are lists of texts, of which the first names the row.
 */
export function fillTable(table, columns, rows, emptyText = 'Nothing yet.') {
  reachable(table.parentElement)
  const head = table.tHead ?? table.createTHead()
  const body = table.tBodies[0] ?? table.createTBody()
  resize(head, 1, () => element('tr'))
  resize(head.rows[0], columns.length, () => element('th', { scope: 'col' }))
  columns.forEach(({ text, numeric }, place) => {
    const cell = head.rows[0].cells[place]
    setText(cell, text)
    cell.classList.toggle('numeric', numeric === true)
  })
  if (rows.length === 0) return fillEmpty(body, columns.length, emptyText)
  if (body.querySelector('.empty') !== null) body.replaceChildren()
  resize(body, rows.length, () => element('tr'))
  rows.forEach((texts, place) => {
    fillRow(body.rows[place], texts, columns)
  })
}

/** What scrolls has to be scrollable with the keyboard. */
function reachable(scroller) {
  if (scroller.tabIndex === 0) return
  scroller.tabIndex = 0
  scroller.setAttribute('role', 'group')
  const title = scroller.closest('.card').querySelector('h2')
  scroller.setAttribute('aria-labelledby', title.id)
}

function fillRow(row, texts, columns) {
  resize(row, texts.length, (place) =>
    place === 0 ? element('th', { scope: 'row' }) : element('td'),
  )
  texts.forEach((text, place) => {
    const cell = row.cells[place]
    setText(cell, text)
    cell.classList.toggle('numeric', columns[place].numeric === true)
  })
}

function fillEmpty(body, colspan, text) {
  const cell = element('td', { text, colspan: String(colspan), className: 'empty' })
  body.replaceChildren(element('tr', {}, cell))
}
