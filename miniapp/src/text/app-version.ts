/** Shown under 我的, so that somebody who helps by telephone knows what she has. The same as in package.json. */
export const APP_VERSION = '0.1.0';
