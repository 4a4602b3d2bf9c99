import { basename, resolve } from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import { buildConstants } from './constants.ts';
import { adjustWebpack } from './webpack-chain.ts';

const root = resolve(process.cwd(), '..');
// Transpiled for the phones we serve: our shared rules, and the libraries that ship newer syntax than those phones
// read. (Left as they are, Taro's minifier also writes the private fields of react-query as `#"m"`, and nothing starts.)
const transpiled = [
  resolve(root, 'shared'),
  (file: string) => /node_modules[\\/](@tanstack|valibot|zustand|d3-[a-z]+)[\\/]/.test(file),
];

// Taro's preset reads its browser list by this name.
process.env.BROWSERSLIST_ENV = process.env.NODE_ENV;

// Sizes are written in px and stay px (the plugin only sorts out `#ifdef h5`): the same drawing on WeChat, in the
// browser and in tests.
// (750-based rpx would blow the layout up on a tablet and on the clinic's desktop.)
const postcss = {
  pxtransform: { enable: true, config: { methods: ['platform' as const] } },
  // Needed under mini and h5 alike: with one of them missing the web build "succeeds" and shows a blank page.
  cssModules: {
    enable: true,
    config: { namingPattern: 'module' as const, generateScopedName: '[name]_[local]_[hash:base64:4]' },
  },
};

export default defineConfig<'webpack5'>(async () => {
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'muzi-handbook',
    designWidth: 750,
    deviceRatio: { 750: 1 },
    sourceRoot: 'src',
    // Tests build into a folder of their own, beside what a person builds.
    outputRoot: process.env.MUZI_OUTPUT_ROOT ?? `../dist/${process.env.TARO_ENV}`,
    plugins: [resolve(process.cwd(), 'config/aria-plugin.cjs')],
    defineConstants: buildConstants(process.env),
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    // Chinese as it is written: as escapes every character would weigh six bytes instead of three.
    terser: { enable: true, config: { output: { ascii_only: false } } },
    mini: {
      compile: { include: transpiled },
      optimizeMainPackage: { enable: true },
      // Class names are unique to their module, so the order of modules does not matter.
      miniCssExtractPluginOption: { ignoreOrder: true },
      postcss,
      webpackChain: adjustWebpack,
    },
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      compile: { include: transpiled },
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      // Fonts stay files (`limit: true` is Taro's word for "inline none"), so that the page's policy can say
      // font-src 'self'; by their own name, because the default one climbs out of the output folder.
      fontUrlLoaderOption: { limit: true, name: (file: string) => `static/fonts/${basename(file)}` },
      // Every browser we serve reads woff2; the older copies would double the build.
      cssLoaderOption: { url: { filter: (url: string) => !url.endsWith('.woff') } },
      postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
      webpackChain: adjustWebpack,
    },
  };
  return config;
});
