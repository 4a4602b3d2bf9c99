// Read by the mini-program's build only; the server and the tests have their own transforms.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
};
