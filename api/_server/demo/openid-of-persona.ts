/** The WeChat identity a persona would have; nobody can get it from WeChat. */
export const openidOfPersona = (persona: string): string => `persona:${persona}`;
