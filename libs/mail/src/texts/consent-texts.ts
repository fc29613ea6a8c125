import type { LocalText } from '#members';

/** A city is asked about its tasks in the draft of the work plan. */
export const consentTexts = {
  subject: {
    en: '{city}: would you take on a task in the work plan?',
    fr: '{city} : accepteriez-vous une tâche dans le plan de travail ?',
    es: '{city}: ¿asumirían una tarea en el plan de trabajo?',
    ar: '{city}: هل تتولون مهمة في خطة العمل؟',
  },
  body: {
    en: `The draft of the work plan proposes {city} for: {tasks}.

Nothing is settled before you have answered. You can accept, decline, or accept with a condition:

{address}

A vote binds no city’s budget.

{team}
`,
    fr: `Le projet de plan de travail propose {city} pour : {tasks}.

Rien n’est arrêté avant votre réponse. Vous pouvez accepter, décliner ou accepter sous condition :

{address}

Un vote n’engage le budget d’aucune ville.

{team}
`,
    es: `El borrador del plan de trabajo propone a {city} para: {tasks}.

Nada queda fijado antes de su respuesta. Pueden aceptar, declinar o aceptar con una condición:

{address}

Una votación no compromete el presupuesto de ninguna ciudad.

{team}
`,
    ar: `تقترح مسودة خطة العمل {city} لما يلي: {tasks}.

لا يُحسم شيء قبل ردكم. يمكنكم القبول أو الاعتذار أو القبول بشرط:

{address}

لا يُلزم التصويت ميزانية أي مدينة.

{team}
`,
  },
} as const satisfies Readonly<Record<string, LocalText>>;
