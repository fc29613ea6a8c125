import { unreviewed as text } from '#members';
import type { LocalText } from '#members';

/** The fixed words of the print pack; `{places}` are filled by its view. */
export const packLabels = {
  network: text(
    'UNESCO Global Network of Learning Cities',
    'Réseau mondial UNESCO des villes apprenantes',
    'Red Mundial de Ciudades del Aprendizaje de la UNESCO',
    'شبكة اليونسكو العالمية لمدن التعلم',
  ),
  title: text(
    'When the network is dead: roll call and ballot slips',
    'Quand le réseau est en panne : appel nominal et bulletins',
    'Si falla la red: votación nominal y papeletas',
    'عند انقطاع الشبكة: النداء بالاسم وبطاقات الاقتراع',
  ),
  how: text(
    'How to vote on paper',
    'Comment voter sur papier',
    'Cómo votar en papel',
    'كيفية التصويت على الورق',
  ),
  steps: text(
    'One sheet of roll call for each poll: write its item on every page.|Call each city by name. Tick the answer and read it back.|Where the hall votes by slips, hand out one to each seat that is present; its holder signs it.|One teller enters what stands here, another one confirms it. A seat that voted by a device is not entered twice.|Keep the sheets with the record of the session.',
    'Une feuille d’appel par vote : inscrivez le point sur chaque page.|Appelez chaque ville par son nom. Cochez la réponse et relisez-la.|Si la salle vote par bulletin, remettez-en un à chaque siège présent ; la personne qui l’occupe le signe.|Une personne saisit ce qui figure ici, une autre le confirme. Un siège qui a voté par appareil n’est pas saisi deux fois.|Conservez les feuilles avec le registre de la séance.',
    'Una hoja de llamada por votación: escriba el punto en cada página.|Llame a cada ciudad por su nombre. Marque la respuesta y léala en voz alta.|Si la sala vota con papeletas, entregue una a cada puesto presente; su titular la firma.|Una persona introduce lo que figura aquí y otra lo confirma. Un puesto que votó con un dispositivo no se introduce dos veces.|Guarde las hojas con el registro de la sesión.',
    'ورقة نداء لكل تصويت: اكتب رقم البند في كل صفحة.|نادِ كل مدينة باسمها، وضع علامة على الجواب واقرأه بصوت مسموع.|إذا صوّتت القاعة بالبطاقات فسلّم بطاقة لكل مقعد حاضر ليوقّعها شاغله.|يُدخل أحد الفارزين ما ورد هنا ويؤكده آخر، ولا يُدخل مرتين مقعد صوّت بجهاز.|احفظ الأوراق مع سجل الجلسة.',
  ),
  rollCall: text('Roll call', 'Appel nominal', 'Votación nominal', 'النداء بالاسم'),
  seats: text('Seats: {count}', 'Sièges : {count}', 'Puestos: {count}', 'المقاعد: {count}'),
  item: text('Item', 'Point', 'Punto', 'البند'),
  date: text('Date and time', 'Date et heure', 'Fecha y hora', 'التاريخ والوقت'),
  teller: text('Teller', 'Scrutateur', 'Escrutador', 'الفارز'),
  second: text('Confirmed by', 'Confirmé par', 'Confirmado por', 'أكّده'),
  city: text('City', 'Ville', 'Ciudad', 'المدينة'),
  here: text('Present', 'Présence', 'Presente', 'حاضر'),
  yes: text('Yes', 'Oui', 'Sí', 'نعم'),
  no: text('No', 'Non', 'No', 'لا'),
  abstain: text('Abstain', 'Abstention', 'Abstención', 'امتناع'),
  signature: text('Signature', 'Signature', 'Firma', 'التوقيع'),
  name: text('Name', 'Nom', 'Nombre', 'الاسم'),
  slips: text('Ballot slips', 'Bulletins', 'Papeletas', 'بطاقات الاقتراع'),
  orderSlips: text(
    'Slips for an order of priorities',
    'Bulletins pour un ordre de priorités',
    'Papeletas para un orden de prioridades',
    'بطاقات لترتيب الأولويات',
  ),
  orderHow: text(
    '1 for the most important, then 2, 3 … Leave out what you like.',
    '1 pour le plus important, puis 2, 3… Omettez ce que vous voulez.',
    '1 para la más importante, luego 2, 3… Omita las que quiera.',
    '1 للأهم ثم 2 و3… ولك أن تترك ما تشاء.',
  ),
  cut: text(
    'Cut along the lines.',
    'Découpez le long des lignes.',
    'Corte por las líneas.',
    'قُصّ على طول الخطوط.',
  ),
  page: text(
    'page {page} of {pages}',
    'page {page} sur {pages}',
    'página {page} de {pages}',
    'صفحة {page} من {pages}',
  ),
  simulated: text(
    'Rehearsal or simulated session',
    'Répétition ou séance simulée',
    'Ensayo o sesión simulada',
    'جلسة تجريبية أو محاكاة',
  ),
} as const satisfies Readonly<Record<string, LocalText>>;
