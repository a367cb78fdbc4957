// Before anything is drawn, so that nothing is drawn twice.
const chosenTheme = localStorage.getItem('reprise.theme')
if (chosenTheme === 'light' || chosenTheme === 'dark') {
  document.documentElement.dataset.theme = chosenTheme
}
