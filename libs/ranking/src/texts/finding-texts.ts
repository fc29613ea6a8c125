import { unreviewed } from '#members';
import type { LocalText } from '#members';

/** Finding code → sentence with `{places}` for its values; none orders areas that the data leave open. */
export const findingTexts: Readonly<Record<string, LocalText>> = {
  answered: unreviewed(
    '{answers} of {members} members answered.',
    '{answers} membres sur {members} ont répondu.',
    'Respondieron {answers} de {members} miembros.',
    'أجاب {answers} من أصل {members} من الأعضاء.',
  ),
  'answered-without-roll': unreviewed(
    'Number of answers: {answers}. How many members there are is not known.',
    'Nombre de réponses : {answers}. Le nombre de membres n’est pas connu.',
    'Número de respuestas: {answers}. No se sabe cuántos miembros hay.',
    'عدد الإجابات: {answers}. عدد الأعضاء غير معروف.',
  ),
  'nobody-answered': unreviewed(
    'None of the {members} members has answered.',
    'Aucun des {members} membres n’a répondu.',
    'Ninguno de los {members} miembros ha respondido.',
    'لم يجب أي من الأعضاء وعددهم {members}.',
  ),
  'no-answers': unreviewed(
    'There are no answers yet.',
    'Il n’y a pas encore de réponses.',
    'Todavía no hay respuestas.',
    'لا توجد إجابات بعد.',
  ),
  'silent-strata': unreviewed(
    'Nobody answered in: {strata}.',
    'Personne n’a répondu dans : {strata}.',
    'Nadie respondió en: {strata}.',
    'لم يجب أحد في: {strata}.',
  ),
  'first-for-sure': unreviewed(
    'First for sure: {areas}.',
    'Premier avec certitude : {areas}.',
    'Primera con seguridad: {areas}.',
    'في المرتبة الأولى بالتأكيد: {areas}.',
  ),
  'first-by-official-rule': unreviewed(
    'First by the official rule, but another method puts the next area before it: {areas}.',
    'Premier selon la règle officielle, mais une autre méthode place le suivant devant : {areas}.',
    'Primera según la regla oficial, pero otro método antepone la siguiente: {areas}.',
    'الأول وفق القاعدة الرسمية، لكن طريقة أخرى تقدّم المجال التالي عليه: {areas}.',
  ),
  'may-be-first': unreviewed(
    'Each of these may be first: {areas}.',
    'Chacun de ces domaines peut être premier : {areas}.',
    'Cada una de estas áreas puede ser la primera: {areas}.',
    'قد يكون أي من هذه المجالات في المرتبة الأولى: {areas}.',
  ),
  'sure-of-a-place': unreviewed(
    'Sure of one of the {places} places: {areas}.',
    'Assurés de l’une des {places} places : {areas}.',
    'Seguras de uno de los {places} lugares: {areas}.',
    'مضمون لها أحد المواضع وعددها {places}: {areas}.',
  ),
  'sure-by-official-rule': unreviewed(
    'Sure of one of the {places} places by the official rule, but not by every method: {areas}.',
    'Assurés de l’une des {places} places selon la règle officielle, mais pas selon toutes les méthodes : {areas}.',
    'Seguras de uno de los {places} lugares según la regla oficial, pero no según todos los métodos: {areas}.',
    'مضمون لها أحد المواضع وعددها {places} وفق القاعدة الرسمية لا وفق كل الطرق: {areas}.',
  ),
  contend: unreviewed(
    'In contention for {open} of the {places} places, in no certain order: {areas}.',
    'En lice pour {open} des {places} places, sans ordre certain : {areas}.',
    'Compiten por {open} de los {places} lugares, sin orden seguro: {areas}.',
    'تتنافس على {open} من المواضع وعددها {places} دون ترتيب مؤكد: {areas}.',
  ),
  'surely-beyond': unreviewed(
    'Surely not among the {places} places: {areas}.',
    'Certainement pas parmi les {places} places : {areas}.',
    'Con seguridad fuera de los {places} lugares: {areas}.',
    'خارج المواضع وعددها {places} بالتأكيد: {areas}.',
  ),
  'beyond-by-official-rule': unreviewed(
    'Not among the {places} places by the official rule, though another method would put them there: {areas}.',
    'Pas parmi les {places} places selon la règle officielle, bien qu’une autre méthode les y mettrait : {areas}.',
    'Fuera de los {places} lugares según la regla oficial, aunque otro método las incluiría: {areas}.',
    'خارج المواضع وعددها {places} وفق القاعدة الرسمية، وإن كانت طريقة أخرى تدرجها: {areas}.',
  ),
  'exactly-tied': unreviewed(
    'Exactly tied: {areas}.',
    'Exactement à égalité : {areas}.',
    'Exactamente empatadas: {areas}.',
    'متعادلة تماماً: {areas}.',
  ),
  'cut-by-lot': unreviewed(
    'A tie crosses the line of {places} places; a lot that anyone can check gives this order: {areas}.',
    'Une égalité franchit la limite des {places} places ; un tirage vérifiable par tous donne cet ordre : {areas}.',
    'Un empate cruza la línea de los {places} lugares; un sorteo que cualquiera puede comprobar da este orden: {areas}.',
    'يقع تعادل عند حد المواضع وعددها {places}؛ وتعطي قرعة يمكن للجميع التحقق منها هذا الترتيب: {areas}.',
  ),
  'beats-every-other': unreviewed(
    'Among those who answered, a majority prefers it to every other area: {areas}.',
    'Parmi les réponses, une majorité le préfère à tout autre domaine : {areas}.',
    'Entre quienes respondieron, una mayoría la prefiere a cualquier otra área: {areas}.',
    'تفضله أغلبية المجيبين على كل مجال آخر: {areas}.',
  ),
  'no-area-beats-every-other': unreviewed(
    'No area beats every other one; only together do these beat the rest: {areas}.',
    'Aucun domaine ne l’emporte sur tous les autres ; seul cet ensemble l’emporte sur le reste : {areas}.',
    'Ningún área vence a todas las demás; solo juntas vencen al resto: {areas}.',
    'لا يتفوق أي مجال على كل ما عداه؛ هذه المجموعة وحدها تتفوق على البقية: {areas}.',
  ),
  'method-sensitive': unreviewed(
    'Whether these are among the {places} places depends on the method: {areas}.',
    'Leur présence parmi les {places} places dépend de la méthode : {areas}.',
    'Que estén entre los {places} lugares depende del método: {areas}.',
    'وجودها ضمن المواضع وعددها {places} رهن بالطريقة: {areas}.',
  ),
  'contradicted-pair': unreviewed(
    'Not reported as ordered, because another method contradicts the official rule ({methods}): {areas}.',
    'Non présentés comme ordonnés, car une autre méthode contredit la règle officielle ({methods}) : {areas}.',
    'No se presentan como ordenadas, porque otro método contradice la regla oficial ({methods}): {areas}.',
    'لا يُذكر ترتيب بينها لأن طريقة أخرى تخالف القاعدة الرسمية ({methods}): {areas}.',
  ),
  'settled-whatever-the-silent-say': unreviewed(
    'Whatever the {silent} silent members would say, these stay among the {places} places: {areas}.',
    'Quoi que disent les {silent} membres silencieux, ils restent parmi les {places} places : {areas}.',
    'Digan lo que digan los {silent} miembros silenciosos, siguen entre los {places} lugares: {areas}.',
    'مهما قال الأعضاء الصامتون وعددهم {silent} تبقى ضمن المواضع وعددها {places}: {areas}.',
  ),
  'silent-could-change-every-place': unreviewed(
    'Acting together, the {silent} silent members could change any of the {places} places.',
    'Agissant ensemble, les {silent} membres silencieux pourraient changer chacune des {places} places.',
    'Actuando juntos, los {silent} miembros silenciosos podrían cambiar cualquiera de los {places} lugares.',
    'لو اتفق الأعضاء الصامتون وعددهم {silent} لأمكنهم تغيير أي من المواضع وعددها {places}.',
  ),
  'depends-on-region': unreviewed(
    'Without the answers of {variant}, {entered} would be among the {places} places instead of {left}.',
    'Sans les réponses de {variant}, {entered} serait parmi les {places} places au lieu de {left}.',
    'Sin las respuestas de {variant}, {entered} estaría entre los {places} lugares en vez de {left}.',
    'من دون إجابات {variant} كان {entered} ضمن المواضع وعددها {places} بدلاً من {left}.',
  ),
  'depends-on-single-answers': unreviewed(
    'A single answer decides whether one of these is among the places (number of such answers: {answers}): {areas}.',
    'Une seule réponse décide de la présence de l’un d’eux parmi les places (nombre de telles réponses : {answers}) : {areas}.',
    'Una sola respuesta decide si una de estas está entre los lugares (número de tales respuestas: {answers}): {areas}.',
    'إجابة واحدة تحسم وجود أحد هذه المجالات ضمن المواضع (عدد هذه الإجابات: {answers}): {areas}.',
  ),
  'depends-on-weighting': unreviewed(
    'Weighted as {variant}, {entered} would be among the {places} places instead of {left}.',
    'Avec la pondération {variant}, {entered} serait parmi les {places} places au lieu de {left}.',
    'Con la ponderación {variant}, {entered} estaría entre los {places} lugares en vez de {left}.',
    'بالترجيح {variant} كان {entered} ضمن المواضع وعددها {places} بدلاً من {left}.',
  ),
  'depends-on-convention': unreviewed(
    'Read as {variant}, {entered} would be among the {places} places instead of {left}.',
    'Avec la lecture {variant}, {entered} serait parmi les {places} places au lieu de {left}.',
    'Con la lectura {variant}, {entered} estaría entre los {places} lugares en vez de {left}.',
    'بالقراءة {variant} كان {entered} ضمن المواضع وعددها {places} بدلاً من {left}.',
  ),
  'proportional-rule-differs': unreviewed(
    'Under {variant}, {entered} would have one of the {places} places instead of {left}.',
    'Selon {variant}, {entered} aurait l’une des {places} places au lieu de {left}.',
    'Según {variant}, {entered} tendría uno de los {places} lugares en vez de {left}.',
    'وفق {variant} كان {entered} ينال أحد المواضع وعددها {places} بدلاً من {left}.',
  ),
  'never-compared': unreviewed(
    'Nobody compared {pairs} pairs among these areas; each such pair counts as even: {areas}.',
    'Personne n’a comparé {pairs} paires de ces domaines ; chacune compte comme égale : {areas}.',
    'Nadie comparó {pairs} pares de estas áreas; cada uno cuenta como igual: {areas}.',
    'لم يقارن أحد {pairs} من الأزواج بين هذه المجالات؛ ويُحسب كل زوج متعادلاً: {areas}.',
  ),
};
