export default {
  // What older phones need of newer syntax, written shorter: nothing here looks at document.all, at a function's
  // length, or at a private field from outside.
  assumptions: {
    noDocumentAll: true,
    ignoreFunctionLength: true,
    setPublicClassFields: true,
    privateFieldsAsSymbols: true,
  },
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
}
