import { unreviewed } from '#members';
import type { LocalText } from '#members';

/** Why a line stands in the plan: code → sentence with `{places}`. */
export const reasonTexts: Readonly<Record<string, LocalText>> = {
  'area-in-order': unreviewed(
    'Place {position} in the plan, in line with the ranking.',
    'Place {position} dans le plan, conformément au classement.',
    'Lugar {position} en el plan, conforme a la clasificación.',
    'الموضع {position} في الخطة، وفقاً للترتيب.',
  ),
  'area-with-reason': unreviewed(
    'Place {position} in the plan. Reason given by the team: {reason}',
    'Place {position} dans le plan. Motif donné par l’équipe : {reason}',
    'Lugar {position} en el plan. Motivo dado por el equipo: {reason}',
    'الموضع {position} في الخطة. السبب الذي ذكره الفريق: {reason}',
  ),
  'area-unranked': unreviewed(
    'Place {position} in the plan by decision of the team; the run did not rank this area.',
    'Place {position} dans le plan par décision de l’équipe ; le calcul n’a pas classé ce domaine.',
    'Lugar {position} en el plan por decisión del equipo; el cálculo no clasificó esta área.',
    'الموضع {position} في الخطة بقرار من الفريق؛ لم يشمل الحساب هذا المجال.',
  ),
  'activity-apportioned': unreviewed(
    'The draft gave this area {count} of {total} activities, in proportion to its score of {score}, at least one (Sainte-Laguë).',
    'Le projet a donné à ce domaine {count} activités sur {total}, en proportion de son score de {score}, au moins une (Sainte-Laguë).',
    'El borrador dio a esta área {count} de {total} actividades, en proporción a su puntuación de {score}, al menos una (Sainte-Laguë).',
    'أعطت المسودة هذا المجال {count} من أصل {total} من الأنشطة، بما يتناسب مع نتيجته {score}، ونشاط واحد على الأقل (طريقة سانت لاغي).',
  ),
  'activity-minimum': unreviewed(
    'The draft gave this area {count} of {total} activities, the minimum, because the run did not score it.',
    'Le projet a donné à ce domaine {count} activités sur {total}, le minimum, car le calcul ne lui a pas donné de score.',
    'El borrador dio a esta área {count} de {total} actividades, el mínimo, porque el cálculo no la puntuó.',
    'أعطت المسودة هذا المجال {count} من أصل {total} من الأنشطة، وهو الحد الأدنى لأن الحساب لم يمنحه نتيجة.',
  ),
  'chosen-only': unreviewed(
    'No other city could take this task. Offers in this area: {offers}.',
    'Aucune autre ville ne pouvait prendre cette tâche. Offres dans ce domaine : {offers}.',
    'Ninguna otra ciudad podía asumir esta tarea. Ofertas en esta área: {offers}.',
    'لم يكن في وسع مدينة أخرى تولي هذه المهمة. العروض في هذا المجال: {offers}.',
  ),
  'chosen-held': unreviewed(
    'The team holds this line. Offers in this area: {offers}.',
    'L’équipe maintient cette ligne. Offres dans ce domaine : {offers}.',
    'El equipo mantiene esta línea. Ofertas en esta área: {offers}.',
    'يُبقي الفريق على هذا السطر. العروض في هذا المجال: {offers}.',
  ),
  'chosen-covered': unreviewed(
    'With {next} instead, the plan would cover less. Offers in this area: {offers}.',
    'Avec {next} à sa place, le plan couvrirait moins. Offres dans ce domaine : {offers}.',
    'Con {next} en su lugar, el plan cubriría menos. Ofertas en esta área: {offers}.',
    'لو حلّت {next} محلها لغطّت الخطة أقل. العروض في هذا المجال: {offers}.',
  ),
  'chosen-rules': unreviewed(
    'With {next} instead, rules of balance would be broken by {by} more. Offers in this area: {offers}.',
    'Avec {next} à sa place, les règles d’équilibre seraient enfreintes de {by} de plus. Offres dans ce domaine : {offers}.',
    'Con {next} en su lugar, las reglas de equilibrio se incumplirían en {by} más. Ofertas en esta área: {offers}.',
    'لو حلّت {next} محلها لزاد الإخلال بقواعد التوازن بمقدار {by}. العروض في هذا المجال: {offers}.',
  ),
  'chosen-served': unreviewed(
    'With {next} instead, fewer of the cities that offered would have a task. Offers in this area: {offers}.',
    'Avec {next} à sa place, moins de villes ayant fait une offre auraient une tâche. Offres dans ce domaine : {offers}.',
    'Con {next} en su lugar, menos ciudades que hicieron ofertas tendrían una tarea. Ofertas en esta área: {offers}.',
    'لو حلّت {next} محلها لقلّ عدد المدن صاحبة العروض التي لها مهمة. العروض في هذا المجال: {offers}.',
  ),
  'chosen-whole': unreviewed(
    '{next} offered as well; the plan as a whole does no better with it. Offers in this area: {offers}.',
    '{next} l’a proposé aussi ; l’ensemble du plan n’y gagnerait pas. Offres dans ce domaine : {offers}.',
    '{next} también se ofreció; con ella el plan en su conjunto no sería mejor. Ofertas en esta área: {offers}.',
    'عرضت {next} ذلك أيضاً؛ ولا تتحسن الخطة في مجملها بها. العروض في هذا المجال: {offers}.',
  ),
  // From here on what only the team reads: it tells how one city ordered the areas beside another.
  'chosen-preference': unreviewed(
    'By its own answer the area matters more to it than to {next}. Offers in this area: {offers}.',
    'D’après sa propre réponse, le domaine compte plus pour elle que pour {next}. Offres dans ce domaine : {offers}.',
    'Según su propia respuesta, el área le importa más que a {next}. Ofertas en esta área: {offers}.',
    'يهمّها المجال، بحسب إجابتها، أكثر مما يهمّ {next}. العروض في هذا المجال: {offers}.',
  ),
  'chosen-even-load': unreviewed(
    '{next} would carry more at once. Offers in this area: {offers}.',
    '{next} aurait trop de tâches à la fois. Offres dans ce domaine : {offers}.',
    '{next} tendría más tareas a la vez. Ofertas en esta área: {offers}.',
    'كانت {next} ستتحمل مهام أكثر في آن واحد. العروض في هذا المجال: {offers}.',
  ),
  'chosen-unchanged': unreviewed(
    'It stood here in the last published draft; {next} would serve as well. Offers in this area: {offers}.',
    'Elle figurait ici dans le dernier projet publié ; {next} conviendrait aussi. Offres dans ce domaine : {offers}.',
    'Figuraba aquí en el último borrador publicado; {next} serviría igualmente. Ofertas en esta área: {offers}.',
    'كانت هنا في آخر مسودة منشورة؛ وكانت {next} ستفي بالغرض أيضاً. العروض في هذا المجال: {offers}.',
  ),
  'chosen-lot': unreviewed(
    'Equal to {next} in everything else, so the lot decided. Offers in this area: {offers}.',
    'À égalité avec {next} pour tout le reste, le sort a décidé. Offres dans ce domaine : {offers}.',
    'Igual a {next} en todo lo demás, decidió el sorteo. Ofertas en esta área: {offers}.',
    'تساوت مع {next} في كل ما عدا ذلك فحُسم الأمر بالقرعة. العروض في هذا المجال: {offers}.',
  ),
  decision: unreviewed(
    'Chosen by decision {decision}.',
    'Choisi par la décision {decision}.',
    'Elegida por la decisión {decision}.',
    'اختير بموجب القرار {decision}.',
  ),
  ranked: unreviewed(
    'Ranked {rank}; the data allow any rank from {lower} to {upper}.',
    'Rang {rank} ; les données admettent tout rang de {lower} à {upper}.',
    'Puesto {rank}; los datos admiten cualquier puesto del {lower} al {upper}.',
    'الرتبة {rank}؛ وتسمح البيانات بأي رتبة من {lower} إلى {upper}.',
  ),
  'ranked-sure': unreviewed(
    'Ranked {rank}; the data allow no other rank.',
    'Rang {rank} ; les données n’admettent aucun autre rang.',
    'Puesto {rank}; los datos no admiten otro puesto.',
    'الرتبة {rank}؛ ولا تسمح البيانات بأي رتبة أخرى.',
  ),
  evidence: unreviewed(
    'Cities that ranked this area: {rankedBy} of the {answered} that answered.',
    'Villes qui ont classé ce domaine : {rankedBy} sur les {answered} qui ont répondu.',
    'Ciudades que clasificaron esta área: {rankedBy} de las {answered} que respondieron.',
    'المدن التي رتّبت هذا المجال: {rankedBy} من أصل {answered} أجابت.',
  ),
  'evidence-region': unreviewed(
    '{region}: {rankedBy} of {answered}.',
    '{region} : {rankedBy} sur {answered}.',
    '{region}: {rankedBy} de {answered}.',
    '{region}: {rankedBy} من {answered}.',
  ),
  roll: unreviewed(
    'Answered: {answered} of {members} cities on the roll.',
    'Ont répondu : {answered} des {members} villes inscrites.',
    'Respondieron: {answered} de {members} ciudades inscritas.',
    'أجابت {answered} من أصل {members} مدينة في القائمة.',
  ),
  offers: unreviewed(
    'Offers in the areas of this plan: {offers}, of {cities} cities.',
    'Offres dans les domaines de ce plan : {offers}, de {cities} villes.',
    'Ofertas en las áreas de este plan: {offers}, de {cities} ciudades.',
    'العروض في مجالات هذه الخطة: {offers}، من {cities} من المدن.',
  ),
  'set-by-hand': unreviewed(
    'The team proposes this city; it is asked before it counts.',
    'L’équipe propose cette ville ; elle est consultée avant que cela compte.',
    'El equipo propone esta ciudad; se le pregunta antes de que cuente.',
    'يقترح الفريق هذه المدينة؛ وتُسأل قبل أن يُعتدّ بذلك.',
  ),
  'added-by-hand': unreviewed(
    'Added by the team after the draft.',
    'Ajoutée par l’équipe après le projet.',
    'Añadida por el equipo después del borrador.',
    'أضافه الفريق بعد المسودة.',
  ),
  'changed-by-hand': unreviewed(
    'Written or set by the team after the draft.',
    'Rédigé ou fixé par l’équipe après le projet.',
    'Redactado o fijado por el equipo después del borrador.',
    'كتبه الفريق أو حدّده بعد المسودة.',
  ),
  'by-template': unreviewed(
    'From the template for this type of line; the team may change it.',
    'Tiré du modèle de ce type de ligne ; l’équipe peut le modifier.',
    'Del modelo de este tipo de línea; el equipo puede cambiarlo.',
    'من نموذج هذا النوع من الأسطر؛ وللفريق تعديله.',
  ),
};
