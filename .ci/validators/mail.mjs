/** Mail: Python's email package, an independent reader of what the tests check with parsers from npm. */
import {run} from './tools.mjs'

const script = `
import email, email.policy, sys
raw = open(sys.argv[1], 'rb').read()
found = []
if raw.replace(b'\\r\\n', b'').find(b'\\n') >= 0 or raw.replace(b'\\r\\n', b'').find(b'\\r') >= 0: found.append('a bare line end')
if any(byte > 126 for byte in raw): found.append('a byte above 126')
if max(len(line) for line in raw.split(b'\\r\\n')) > 998: found.append('a line longer than 998')
message = email.message_from_bytes(raw, policy=email.policy.default)
found += [str(defect) for part in message.walk() for defect in part.defects]
for name in ['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version']:
    if len(message.get_all(name, [])) != 1: found.append(name + ' does not stand once')
plain, html = message.get_body(('plain',)), message.get_body(('html',))
if plain is None or html is None: found.append('a part is missing')
elif len(plain.get_content().split()) < 30: found.append('the text part is a stub')
print('\\n'.join(found))`

export const mailChecks = {
  async 'Python reads the message'(file) {
    const {code, out, err} = await run('python3', ['-c', script, file])
    return code === 0 ? out.split('\n').filter(line => line !== '') : [err]
  }
}
