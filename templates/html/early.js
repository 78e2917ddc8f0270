// Runs before the page is painted: what the reader chose must not flash in.
(function (root) {
  root.classList.add('js')
  try {
    var theme = localStorage.getItem('theme')
    if (theme) root.dataset.theme = theme
  } catch (error) {
    // A browser may forbid storage; the system's colours stay.
  }
})(document.documentElement)
