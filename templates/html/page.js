(function (doc, root) {
  function each(selector, visit) {
    doc.querySelectorAll(selector).forEach(visit)
  }

  each('select[data-set=theme]', function (select) {
    select.value = root.dataset.theme || ''
    select.addEventListener('change', function () {
      if (select.value) root.dataset.theme = select.value
      else delete root.dataset.theme
      try {
        if (select.value) localStorage.setItem('theme', select.value)
        else localStorage.removeItem('theme')
      } catch (error) {
        // Not kept, but set for this page.
      }
    })
  })

  // A call shows its note over the text. In the margin, and without this script, its link leads there.
  doc.addEventListener('click', function (event) {
    var call = event.target.closest && event.target.closest('a[role=doc-noteref]')
    if (!call || event.metaKey || event.ctrlKey || event.shiftKey) return
    var item = doc.getElementById(decodeURIComponent(call.hash.slice(1)))
    var note = item && item.querySelector('[popover]')
    if (!note || !note.showPopover || getComputedStyle(item).position === 'absolute') return
    event.preventDefault()
    if (note.matches(':popover-open')) note.hidePopover()
    else note.showPopover({source: call})
  })

  // A back-link in an open note closes it first, or the call would lie under it.
  doc.addEventListener('click', function (event) {
    var note = event.target.closest && event.target.closest('a[role=doc-backlink]') && event.target.closest(':popover-open')
    if (note) note.hidePopover()
  })

  if (navigator.clipboard)
    each('.code[data-copy]', function (box) {
      var button = doc.createElement('button')
      button.type = 'button'
      button.textContent = box.dataset.copy
      button.addEventListener('click', function () {
        var code = box.querySelector('code').cloneNode(true)
        code.querySelectorAll('.line-number, .sign, .callout').forEach(function (mark) {
          mark.remove()
        })
        navigator.clipboard.writeText(code.textContent).then(function () {
          button.textContent = box.dataset.copy + ' ✓'
        })
      })
      box.append(button)
    })
})(document, document.documentElement)
