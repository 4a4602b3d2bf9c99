// Read by the mini-program's build only; the server and the tests have their own transforms.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  overrides: [
    {
      // The rules go over arrays and plain objects alone. Said so, a loop stays a loop on phones without `for … of`.
      test: /[\\/]shared[\\/](risk|danger)[\\/]/,
      assumptions: { iterableIsArray: true, objectRestNoSymbols: true, setSpreadProperties: true },
    },
  ],
};
