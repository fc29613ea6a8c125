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
  'plan-adopted': 'El plan está aprobado: se cambia mediante enmiendas, no editándolo.',
  'plan-format-old':
    'Esta versión es de una edición anterior del formato y no puede editarse. Redacte de nuevo el plan.',
  'plan-base-unknown': 'La versión desde la que se empezaron estos cambios no es de este plan.',
  'plan-edit-conflict':
    'Otra persona ha cambiado entretanto las mismas líneas. No se ha sobrescrito nada; compare ambas.',
  'plan-edit-refused': 'Estos cambios no pueden hacerse tal como están; no se ha cambiado nada.',
  'edit-line-unknown': 'El plan no tiene esa línea.',
  'edit-value-unfit': 'Este valor no cabe en este campo.',
  'edit-city-unknown': 'Esta ciudad no es miembro.',
  'edit-text-empty': 'Un texto no puede estar vacío.',
  'edit-text-too-long': 'El texto supera los 8000 caracteres.',
  'edit-output-unknown': 'Una actividad solo puede servir a un producto de su área.',
  'edit-too-many-coordinators': 'Un área la coordinan tres ciudades como máximo.',
  'edit-coordinates-twice': '{city} ya coordina un área.',
  'edit-ends-before-start': 'La actividad terminaría antes de comenzar.',
  'edit-after-unknown': 'Solo puede esperar a otra actividad de su área.',
  'edit-before-what-it-needs': 'Comenzaría antes de que termine la actividad de la que depende.',
  'task-request-unknown': 'A esta ciudad no se le preguntó eso.',
};
