import { AppError } from '#server/errors'
import { objectStream, pdf } from './fixtures/pdfs'
import { checkPdf } from './pdf'

function refusal(bytes: Buffer): string {
  try {
    checkPdf(bytes)
    return 'accepted'
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

test.each([
  ['an ordinary PDF', pdf()],
  [
    'a PDF with compressed objects',
    pdf('', [objectStream('4 0 << /Type /Font /BaseFont /JavaScripture >>')]),
  ],
  ['a PDF with blank bytes at its end', Buffer.concat([pdf(), Buffer.from('\r\n\0\0')])],
])('%s is accepted', (_, bytes) => {
  expect(refusal(bytes)).toBe('accepted')
})

test.each([
  ['a script', pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>')],
  ['a script under a disguised name', pdf('/OpenAction << /S /J#61va#53cript /JS (1) >>')],
  ['a script in compressed objects', pdf('', [objectStream('4 0 << /S /JavaScript /JS (1) >>')])],
  ['a script whose name ends with a NUL', pdf('/OpenAction << /S /JavaScript\0/JS\0(1) >>')],
  ['a program to launch', pdf('/OpenAction << /S /Launch /F (cmd.exe) >>')],
  ['an attachment', pdf('/Names << /EmbeddedFiles 4 0 R >>')],
  ['a password', Buffer.from(pdf().toString('latin1').replace('/Root', '/Encrypt 9 0 R /Root'), 'latin1')],
  ['a scripted form', pdf('/AcroForm << /XFA 4 0 R >>')],
  [
    'compressed objects mixed by a predictor',
    pdf('', [objectStream('4 0 ', '/DecodeParms << /Predictor 12 /Columns 4 >>')]),
  ],
  [
    'a predictor hidden behind the head of an object in a string',
    pdf('', [objectStream('4 0 ', '/DecodeParms << /Predictor 12 >> /X (\n1 0 obj << )')]),
  ],
  [
    'a predictor hidden behind the head of an object in a remark',
    pdf('', [objectStream('4 0 ', '/DecodeParms << /Predictor 12 >> % 1 0 obj <<\n')]),
  ],
  ['compressed objects packed twice', pdf('', [objectStream('4 0 ', '/F /Other')])],
  ['objects that nobody can read', pdf('', ['<< /Type /ObjStm /Filter /Mystery >>\nstream\nxyz\nendstream'])],
])('a PDF with %s is refused', (_, bytes) => {
  expect(refusal(bytes)).toBe('pdf_not_allowed')
})

test('a PDF cut short is refused', () => {
  const whole = pdf()
  expect(refusal(whole.subarray(0, whole.length - 10))).toBe('file_damaged')
})

test('a PDF with a program hung behind its end is refused', () => {
  expect(refusal(Buffer.concat([pdf(), Buffer.from('PK\x03\x04 something else')]))).toBe('file_damaged')
})

test('a PDF that unpacks without end is refused', () => {
  expect(refusal(pdf('', [objectStream(' '.repeat(41 * 1024 * 1024))]))).toBe('pdf_not_allowed')
})

test('a PDF above 10 MB is refused', () => {
  expect(refusal(pdf('', [' '.repeat(10 * 1024 * 1024)]))).toBe('file_too_large')
})
