type ClassName = string | false | undefined;

/**
 * Names of one CSS module to the names the build gave them; what does not apply is left out. A name that is not in
 * the sheet is a slip, and fails in development and in tests.
 */
export function styleSheet(classes: Readonly<Record<string, string>>): (...names: readonly ClassName[]) => string {
  return (...names) => {
    const built: string[] = [];
    for (const name of names) {
      if (name === undefined || name === false) continue;
      const className = classes[name];
      if (className !== undefined) built.push(className);
      else if (process.env.NODE_ENV !== 'production') throw new Error(`no class "${name}" in the style sheet`);
    }
    return built.join(' ');
  };
}
