/** Reads what everyone who may see a session may see of it, after the actor was let in. */
export const asSystem = { kind: 'system', name: 'assembly' } as const;
