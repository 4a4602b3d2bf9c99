export { useDidHide, useDidShow } from '@tarojs/taro';
