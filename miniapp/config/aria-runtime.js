// Templates and program number the attributes of a component in the order of their names. What the plugin adds to the
// templates is added here to the program's table; with one of the two missing every later number is off by three, and
// an input gets its placeholder as its length.
import { mergeInternalComponents } from '@tarojs/shared';
import aria from './aria-components.json';

aria.components.forEach((name) => {
  mergeInternalComponents({ [name]: aria.attributes });
});
