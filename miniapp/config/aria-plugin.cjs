/**
 * Taro's WeChat templates carry only the attributes its component table names, and accessibility is not in it:
 * without this plugin every aria-* property is dropped on the way to the screen reader.
 * Three attributes on what our primitives use, no more: an unset one is still written as an empty attribute.
 */
const ARIA = { 'aria-role': 'i.ariaRole', 'aria-label': 'i.ariaLabel', 'aria-hidden': 'i.ariaHidden' };
const COMPONENTS = ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea', 'Picker', 'ScrollView', 'Label', 'Form'];

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return;
      const additions = Object.fromEntries(COMPONENTS.map((name) => [name, ARIA]));
      platform.template.mergeComponents(ctx, additions);
    },
  });
};
