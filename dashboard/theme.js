const preferred = matchMedia('(prefers-color-scheme: dark)')

/** Whether the page is dark: as chosen, else as the system is. */
function isDark() {
  const { theme } = document.documentElement.dataset
  return theme === undefined ? preferred.matches : theme === 'dark'
}

/** Lets a button switch between light and dark; `changed` is called when what is drawn has to be drawn anew. */
export function themeSwitch(button, changed) {
  const show = () => button.setAttribute('aria-pressed', String(isDark()))
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark'
    document.documentElement.dataset.theme = theme
    localStorage.setItem('reprise.theme', theme)
    show()
    changed()
  })
  preferred.addEventListener('change', () => {
    show()
    changed()
  })
  show()
}

/** A colour of the style sheet as a canvas takes it, light or dark as the page is. */
export function colourOf(name) {
  const probe = document.createElement('i')
  probe.style.color = `var(--${name})`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
