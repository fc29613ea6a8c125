import type { LocalText } from '#members';

/** What is written to cities in a round, and to national contacts about them, unless the team writes it in other words. */
export const letterTexts = {
  'invitation.subject': {
    en: '{city}: what should the network work on? Please answer by {deadline}',
    fr: '{city} : sur quoi le réseau doit-il travailler ? Réponse attendue avant le {deadline}',
    es: '{city}: ¿en qué debe trabajar la red? Le pedimos su respuesta antes del {deadline}',
    ar: '{city}: على ماذا ينبغي أن تعمل الشبكة؟ نرجو الإجابة قبل {deadline}',
  },
  'invitation.body': {
    en: `Dear colleagues in {city},

the UNESCO Global Network of Learning Cities asks its members what it should work on next ("{round}"). Ranking up to five areas is enough; everything else is optional.

This link opens the answer of {city} and of no other city. You may forward it inside your administration; whoever has it can write the draft. Only your focal point or signatory can send it, after signing in.

{link}

Please answer by {deadline}. Questions: {team}
`,
    fr: `Chers collègues de {city},

le Réseau mondial UNESCO des villes apprenantes demande à ses membres sur quoi il doit travailler ensuite (« {round} »). Classer jusqu’à cinq domaines suffit ; tout le reste est facultatif.

Ce lien ouvre la réponse de {city} et d’aucune autre ville. Vous pouvez le transmettre au sein de votre administration ; quiconque l’a peut rédiger le brouillon. Seul votre point focal ou signataire peut l’envoyer, après s’être connecté.

{link}

Merci de répondre avant le {deadline}. Questions : {team}
`,
    es: `Estimados colegas de {city}:

La Red Mundial UNESCO de Ciudades del Aprendizaje pregunta a sus miembros en qué debe trabajar a continuación («{round}»). Basta con ordenar hasta cinco áreas; todo lo demás es opcional.

Este enlace abre la respuesta de {city} y de ninguna otra ciudad. Puede reenviarlo dentro de su administración; quien lo tenga puede redactar el borrador. Solo su punto focal o firmante puede enviarla, tras iniciar sesión.

{link}

Le pedimos que responda antes del {deadline}. Preguntas: {team}
`,
    ar: `الزملاء الأعزاء في {city}،

تسأل شبكة اليونسكو العالمية لمدن التعلم أعضاءها عما ينبغي أن تعمل عليه لاحقًا («{round}»). يكفي ترتيب خمسة مجالات على الأكثر؛ وكل ما عدا ذلك اختياري.

يفتح هذا الرابط إجابة {city} دون أي مدينة أخرى. يمكنكم تمريره داخل إدارتكم، ومن لديه الرابط يستطيع كتابة المسودة. لا يرسلها إلا جهة الاتصال أو الموقّع بعد تسجيل الدخول.

{link}

نرجو الإجابة قبل {deadline}. للأسئلة: {team}
`,
  },
  'reminder.subject': {
    en: '{city}: your answer is still missing; {deadline}',
    fr: '{city} : votre réponse manque encore ; {deadline}',
    es: '{city}: aún falta su respuesta; {deadline}',
    ar: '{city}: إجابتكم لم تصل بعد؛ {deadline}',
  },
  'reminder.body': {
    en: `Dear colleagues in {city},

we have no answer from {city} to "{round}" yet. Days left: {days}, until {deadline}.

What you have written so far is kept. This link leads there:

{link}

If you cannot answer in time, write to {team}.
`,
    fr: `Chers collègues de {city},

nous n’avons pas encore reçu la réponse de {city} à « {round} ». Jours restants : {days}, jusqu’au {deadline}.

Ce que vous avez déjà rédigé est conservé. Ce lien y mène :

{link}

Si vous ne pouvez pas répondre à temps, écrivez à {team}.
`,
    es: `Estimados colegas de {city}:

Aún no tenemos la respuesta de {city} a «{round}». Días restantes: {days}, hasta el {deadline}.

Lo que ya ha escrito se conserva. Este enlace lleva allí:

{link}

Si no puede responder a tiempo, escriba a {team}.
`,
    ar: `الزملاء الأعزاء في {city}،

لم تصلنا بعد إجابة {city} على «{round}». الأيام المتبقية: {days}، حتى {deadline}.

ما كتبتموه حتى الآن محفوظ. يقود هذا الرابط إليه:

{link}

إذا تعذّرت الإجابة في الموعد فاكتبوا إلى {team}.
`,
  },
  'more-time.subject': {
    en: '{city}: you have more time, until {deadline}',
    fr: '{city} : vous avez plus de temps, jusqu’au {deadline}',
    es: '{city}: tiene más tiempo, hasta el {deadline}',
    ar: '{city}: لديكم وقت إضافي، حتى {deadline}',
  },
  'more-time.body': {
    en: `Dear colleagues in {city},

{city} now has until {deadline} to answer "{round}".

What you have written so far is kept. This link leads there:

{link}

Questions: {team}
`,
    fr: `Chers collègues de {city},

{city} a désormais jusqu’au {deadline} pour répondre à « {round} ».

Ce que vous avez déjà rédigé est conservé. Ce lien y mène :

{link}

Questions : {team}
`,
    es: `Estimados colegas de {city}:

{city} tiene ahora hasta el {deadline} para responder a «{round}».

Lo que ya ha escrito se conserva. Este enlace lleva allí:

{link}

Preguntas: {team}
`,
    ar: `الزملاء الأعزاء في {city}،

أمام {city} الآن حتى {deadline} للإجابة عن «{round}».

ما كتبتموه حتى الآن محفوظ. يقود هذا الرابط إليه:

{link}

للأسئلة: {team}
`,
  },
  'thanks.subject': {
    en: 'Thank you: the answer of {city} has arrived',
    fr: 'Merci : la réponse de {city} est arrivée',
    es: 'Gracias: la respuesta de {city} ha llegado',
    ar: 'شكرًا: وصلت إجابة {city}',
  },
  'thanks.body': {
    en: `Dear colleagues in {city},

thank you: the answer of {city} to "{round}" has arrived and counts.

If something has to be corrected before {deadline}, write to {team}; the team can open the answer again.
`,
    fr: `Chers collègues de {city},

merci : la réponse de {city} à « {round} » est arrivée et compte.

S’il faut corriger quelque chose avant le {deadline}, écrivez à {team} ; l’équipe peut rouvrir la réponse.
`,
    es: `Estimados colegas de {city}:

Gracias: la respuesta de {city} a «{round}» ha llegado y cuenta.

Si hay que corregir algo antes del {deadline}, escriba a {team}; el equipo puede volver a abrir la respuesta.
`,
    ar: `الزملاء الأعزاء في {city}،

شكرًا: وصلت إجابة {city} على «{round}» وهي محسوبة.

إذا لزم تصحيح شيء قبل {deadline} فاكتبوا إلى {team}؛ يستطيع الفريق إعادة فتح الإجابة.
`,
  },
  'national.subject': {
    en: '{country}: cities that have not answered "{round}" yet',
    fr: '{country} : villes qui n’ont pas encore répondu à « {round} »',
    es: '{country}: ciudades que aún no han respondido a «{round}»',
    ar: '{country}: مدن لم تجب بعد على «{round}»',
  },
  'national.body': {
    en: `Dear colleagues at the National Commission of {country},

{answered} of {asked} cities in {country} have answered "{round}". We have just reminded these:

{missing}

The deadline is {deadline}. A word from you helps. Questions: {team}
`,
    fr: `Chers collègues de la Commission nationale ({country}),

{answered} villes sur {asked} ont répondu à « {round} » ({country}). Nous venons de le rappeler à celles-ci :

{missing}

Le délai est le {deadline}. Un mot de votre part nous aiderait. Questions : {team}
`,
    es: `Estimados colegas de la Comisión Nacional ({country}):

{answered} de {asked} ciudades han respondido a «{round}» ({country}). Acabamos de recordárselo a estas:

{missing}

El plazo es el {deadline}. Una palabra suya ayuda. Preguntas: {team}
`,
    ar: `الزملاء الأعزاء في اللجنة الوطنية ({country})،

أجابت {answered} من أصل {asked} مدينة عن «{round}» ({country}). ذكّرنا للتو هذه المدن:

{missing}

الموعد الأخير {deadline}. كلمة منكم تساعدنا. للأسئلة: {team}
`,
  },
} as const satisfies Readonly<Record<string, LocalText>>;
