const { resolve } = require('node:path');
const { attributes, components } = require('./aria-components.json');

/**
 * Taro's WeChat templates carry only the attributes its component table names, and accessibility is not in it:
 * without this plugin every aria-* property is dropped on the way to the screen reader.
 * Three attributes on what our primitives use, no more: an unset one is still written as an empty attribute.
 */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return;
      const additions = Object.fromEntries(components.map((name) => [name, attributes]));
      platform.template.mergeComponents(ctx, additions);
      platform.runtimePath = [platform.runtimePath, resolve(__dirname, 'aria-runtime.js')];
    },
  });
};
