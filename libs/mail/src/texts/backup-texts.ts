import type { LocalText } from '#members';

/** The mail to administrators when there is no good backup of last night. */
export const backupTexts = {
  never: {
    en: 'there has been none yet',
    fr: 'il n’y en a encore jamais eu',
    es: 'todavía no ha habido ninguna',
    ar: 'لم تُنشأ أي نسخة بعد',
  },
  unknown: {
    en: 'none was tried: the service may not have run at night',
    fr: 'aucune n’a été tentée : le service n’a peut-être pas tourné la nuit',
    es: 'no se intentó ninguna: puede que el servicio no estuviera en marcha por la noche',
    ar: 'لم تُجرَ أي محاولة: ربما لم تكن الخدمة تعمل ليلاً',
  },
  subject: {
    en: 'No backup last night: GNLC Priorities',
    fr: 'Pas de sauvegarde la nuit dernière : GNLC Priorities',
    es: 'Sin copia de seguridad anoche: GNLC Priorities',
    ar: 'لا نسخة احتياطية الليلة الماضية: GNLC Priorities',
  },
  body: {
    en: `The last good backup is more than a day old: {last}.

What the machine said: {reason}

What to do: ask whoever keeps the machine to run "gnlc doctor" and then "gnlc backup" there. The page {address} says how it stands.

Nothing is lost so far. You are written to once a day until there is a good backup again.
`,
    fr: `La dernière bonne sauvegarde date de plus d’un jour : {last}.

Ce que la machine a dit : {reason}

Que faire : demandez à la personne qui s’occupe de la machine d’y lancer « gnlc doctor », puis « gnlc backup ». La page {address} dit où l’on en est.

Rien n’est perdu jusqu’ici. Vous recevez ce message une fois par jour jusqu’à la prochaine bonne sauvegarde.
`,
    es: `La última copia de seguridad buena tiene más de un día: {last}.

Lo que dijo la máquina: {reason}

Qué hacer: pida a quien cuida la máquina que ejecute en ella «gnlc doctor» y después «gnlc backup». La página {address} dice cómo está.

Hasta ahora no se ha perdido nada. Recibirá este mensaje una vez al día hasta que haya de nuevo una copia buena.
`,
    ar: `آخر نسخة احتياطية سليمة أقدم من يوم: {last}.

ما قاله الجهاز: {reason}

ما العمل: اطلب ممّن يعتني بالجهاز أن يشغّل عليه «gnlc doctor» ثم «gnlc backup». تبيّن الصفحة {address} الحالة.

لم يضع شيء حتى الآن. تصلك هذه الرسالة مرة في اليوم إلى أن توجد نسخة سليمة من جديد.
`,
  },
} as const satisfies Readonly<Record<string, LocalText>>;
