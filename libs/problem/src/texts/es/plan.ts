import type { planTexts as english } from '../en/plan.ts';

/** Refusals about the plan, documents and the bundle. */
export const planTexts: Readonly<Record<keyof typeof english, string>> = {
  'plan-unknown': 'Este plan no existe.',
  'plan-version-unknown': 'Esta versión del plan no existe.',
  'plan-not-drafted': 'El plan aún no se ha redactado.',
  'bundle-not-ready': 'Aún no hay nada que publicar en un paquete.',
  'archive-unreadable': 'El archivo no es un paquete legible.',
  'archive-too-large': 'El paquete es mayor de lo que se acepta.',
  'archive-name-refused': 'El paquete contiene un archivo cuyo nombre no puede aceptarse: {name}',
};
