/** The element of the page with an identifier. */
export function byId(id) {
  return document.getElementById(id)
}

/** Makes an element. What it says is only ever text: names come from callers. */
export function element(tag, { text, className, ...attributes } = {}, ...children) {
  const made = document.createElement(tag)
  if (className !== undefined) made.className = className
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  if (text !== undefined) made.textContent = text
  made.append(...children)
  return made
}

/** Sets a text where it differs: what is being read or selected stays as it is. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text
}

/** Makes as many children as are wanted, and keeps those that there are. */
export function resize(parent, count, make) {
  while (parent.childElementCount > count) parent.lastElementChild.remove()
  while (parent.childElementCount < count) parent.append(make(parent.childElementCount))
}
