/** Origin of the API; empty in the web build, which is served from the same origin. */
declare const API_BASE_URL: string;
/** True in a demonstration build: the persona picker is part of it. */
declare const DEMO: boolean;
/** True in development: the gallery of the design system is part of the build. */
declare const GALLERY: boolean;

declare module '*.module.scss' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.scss';
declare module '*.css';
