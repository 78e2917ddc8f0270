import {expect, test} from 'vitest'
import {webCopy} from '../../../pipeline/emit/email/web-copy.js'

const letter = [
  '<head>\n</head>',
  '<!--[if mso]><table width="600" align="center"><tr><td><![endif]-->',
  '<table role="presentation" align="center" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px"><tbody><tr><td>',
  '<table><tbody><tr><th scope="col" align="right" style="text-align:right">1</th><td>a > b</td></tr></tbody></table>',
  '<img src="a.png" width="600" alt="align=&quot;no&quot;">',
  '</td></tr></tbody></table>',
  '<!--[if mso]></td></tr></table><![endif]-->'
].join('\n')

test('the copy on the web has no comments for Outlook and no old attributes, and looks the same', () => {
  expect(webCopy(letter)).toBe(
    [
      '<head>\n<style>td,th{padding:0}</style>\n</head>',
      '<table role="presentation" style="margin:0 auto;width:100%;border-spacing:0px;max-width:600px"><tbody><tr><td>',
      '<table><tbody><tr><th scope="col" style="text-align:right">1</th><td>a > b</td></tr></tbody></table>',
      '<img src="a.png" width="600" alt="align=&quot;no&quot;">',
      '</td></tr></tbody></table>',
      ''
    ].join('\n')
  )
})
