import { resolve } from 'node:path';
import { packageSizes, sizeFaults } from './package-sizes.ts';

// The last step of `npm run build:weapp`: says what the package weighs and fails when it is too heavy to ship.
const sizes = packageSizes(resolve(import.meta.dirname, '../../dist/weapp'));
const kB = (bytes: number) => `${Math.round(bytes / 1024)} kB`;
const subPackages = Object.entries(sizes.subPackages).map(([root, bytes]) => `${root} ${kB(bytes)}`);
process.stdout.write(
  `main ${kB(sizes.main)}, ${subPackages.join(', ')}, start-up JavaScript ${kB(sizes.startUpScript)}\n`,
);
const faults = sizeFaults(sizes);
if (faults.length > 0) throw new Error(`the package is too heavy:\n${faults.join('\n')}`);
