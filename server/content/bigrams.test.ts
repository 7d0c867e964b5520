import { articleBigrams, bigramsOf, wantedBigrams } from './bigrams'

test('a word in the middle of a sentence is among its pairs', () => {
  expect(bigramsOf('每周三律师在职工服务中心')).toEqual(expect.arrayContaining(['律师', '职工']))
})

test.each([
  ['金秋助学', ['金秋', '秋助', '助学']],
  ['律', ['律']],
  ['ＶＲ 体验', ['vr', '体验']],
  ['¥5,000', ['5000']],
  ['12351热线', ['12351', '热线']],
  ['一函，两书', ['一函', '两书']],
  [' ，。 ', []],
  ['𠮷野家', ['𠮷野', '野家']],
])('%s is looked for as %j', (words, wanted) => {
  expect(wantedBigrams(words)).toEqual(wanted)
})

test('what is looked for is found in the text it was taken from', () => {
  const text = '综述记载，全市有241名学生得到这项帮助，最高¥5,000，VR也试过。'
  const found = new Set(articleBigrams('标题', [text]))
  for (const words of ['241名', '名学生', '5,000', 'vr', '帮'])
    expect(wantedBigrams(words).every((word) => found.has(word))).toBe(true)
})
